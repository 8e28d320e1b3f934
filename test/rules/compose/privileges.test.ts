import { expect, it } from 'vitest';
import every from '../../../rules/compose/any-host-namespace.ts';
import capability from '../../../rules/compose/dangerous-capability.ts';
import bridge from '../../../rules/compose/default-bridge.ts';
import namespace from '../../../rules/compose/host-namespace.ts';
import network from '../../../rules/compose/host-network.ts';
import needed from '../../../rules/compose/needed-privileges.ts';
import privileged from '../../../rules/compose/privileged.ts';
import owning from '../../../rules/compose/root-equivalent-capability.ts';
import hook from '../../../rules/compose/root-hook.ts';
import profile from '../../../rules/compose/security-profile-off.ts';
import { testRule } from '../../../src/test-rule.ts';
import { lint } from '../../support/lint.ts';

const app = (more: string, image = 'example/app:1', service = 'app'): string =>
  `services:\n  ${service}:\n    image: ${image}\n    ${more}\n`;

it('finds privileged containers', () =>
  testRule(privileged, {
    bad: [
      { text: app('privileged: «true»'), message: 'controls the host' },
      app('privileged: «"true"»'),
      app('privileged: «yes»'),
      app('privileged: «${PRIVILEGED:-true}»'),
      app('privileged: «true»', 'grafana/grafana:12.3.0'),
      app('privileged: «true»', 'jenkins/jenkins:2.528'),
      'x-base: &base\n  privileged: «true»\nservices:\n  a:\n    <<: *base\n    image: example/a:1\n  b:\n    <<: *base\n    build: .\n',
      'services:\n  base:\n    image: example/a:1\n    privileged: «true»\n  app:\n    extends: {service: base}\n',
      {
        text: {
          'compose.yaml': app('restart: always'),
          'compose.override.yaml': 'services:\n  app:\n    privileged: «true»\n',
        },
      },
      { text: { 'compose.yaml': 'include: [sub/compose.yaml]\n', 'sub/compose.yaml': app('privileged: «true»') } },
      { text: app('post_start: [{command: ./a.sh, privileged: «true»}]'), message: 'hook' },
      app('pre_stop:\n      - command: ./a.sh\n        user: root\n        privileged: «true»'),
    ],
    good: [
      app('privileged: false'),
      app('privileged: ${PRIVILEGED}'),
      app('privileged: ${PRIVILEGED:-false}'),
      app('post_start: [{command: ./a.sh}]'),
      app('privileged: true', 'docker:29-dind'),
      app('privileged: true', 'rancher/k3s:v1.34.1-k3s1'),
      app('privileged: true', 'gcr.io/cadvisor/cadvisor:v0.53.0'),
      app('privileged: true', 'registry.example.com/mirror/cadvisor:v0.53.0'),
      app('privileged: true', 'ghcr.io/home-assistant/home-assistant:2026.11'),
      app('privileged: true', 'tonistiigi/binfmt:latest'),
      'services:\n  dind:\n    build: ./dind\n    privileged: true\n',
      app('privileged: true', '${REGISTRY}/tools/buildkit:1'),
      {
        'compose.yaml': 'services:\n  ci:\n    build: .\n    privileged: true\n',
        Dockerfile: 'FROM docker:29-dind\nRUN apk add --no-cache git\n',
      },
      {
        'stack.yaml':
          'services:\n  a:\n    image: example/a:1\n    privileged: true\n    deploy: {mode: global, endpoint_mode: vip, placement: {constraints: [node.role == manager]}}\n',
      },
    ],
  }));

it('finds capabilities that are root on the host', () =>
  testRule(owning, {
    bad: [
      app('cap_add: [«ALL»]'),
      app('cap_add: [«all»]'),
      { text: app('cap_add: [NET_BIND_SERVICE, «SYS_ADMIN»]'), message: 'mount file systems' },
      app('cap_add:\n      - «CAP_SYS_MODULE»'),
      app('cap_add: [«"sys_rawio"»]'),
      app('cap_add: [«"${CAP:-SYS_ADMIN}"»]'),
      app('cap_add: [«SYS_ADMIN»]', 'postgres:18'),
      'x-caps: &caps [«SYS_ADMIN»]\nservices:\n  a: {image: "example/a:1", cap_add: *caps}\n  b: {image: "example/b:1", cap_add: *caps}\n',
    ],
    good: [
      app('cap_add: [NET_BIND_SERVICE, CHOWN]'),
      app('cap_add: ["${CAP}"]'),
      app('cap_drop: [ALL]'),
      app('cap_add: [SYS_ADMIN]\n    privileged: true'),
      app('cap_add: [SYS_ADMIN]', 'rclone/rclone:1.71'),
      app('cap_add: [SYS_MODULE, NET_ADMIN]', 'lscr.io/linuxserver/wireguard:1.0.20250521'),
      app('cap_add: [SYS_RAWIO]', 'ghcr.io/analogj/scrutiny:v0.8.1-omnibus'),
    ],
  }));

it('says less of what the software needs', () =>
  testRule(needed, {
    bad: [
      app('privileged: «true»', 'docker:29-dind'),
      app('privileged: «true»', 'gcr.io/cadvisor/cadvisor:v0.53.0'),
      app('cap_add: [«SYS_ADMIN»]', 'rclone/rclone:1.71'),
      app('cap_add: [NET_ADMIN, «SYS_MODULE»]', 'lscr.io/linuxserver/wireguard:1.0.20250521'),
    ],
    good: [app('privileged: true'), app('cap_add: [SYS_ADMIN]'), app('privileged: false', 'docker:29-dind')],
  }));

it('finds capabilities that reach beyond the container', () =>
  testRule(capability, {
    bad: [
      { text: app('cap_add: [«NET_ADMIN»]'), message: 'firewall rules' },
      app('cap_add: [«cap_net_admin»]'),
      app('cap_add: [«SYS_PTRACE»]', 'php:8.4-fpm'),
      app('cap_add: [«DAC_READ_SEARCH», «SYS_TIME», «BPF», «SYSLOG»]'),
      app('cap_add: [«NET_ADMIN»]', 'mysql:9.5'),
      app('cap_add: [«IPC_LOCK»]'),
      app('cap_add: [«SYS_NICE»]'),
      'services:\n  a: &a\n    image: example/a:1\n    cap_add: [«NET_ADMIN»]\n  b:\n    <<: *a\n',
    ],
    good: [
      app('cap_add: [NET_BIND_SERVICE, SETUID, SETGID, CHOWN, NET_RAW, MKNOD]'),
      app('cap_add: [ALL]'),
      app('cap_add: [NET_ADMIN]', 'qmcgaw/gluetun:v3.40'),
      app('cap_add: [NET_ADMIN, SYS_TIME, SYS_NICE]', 'pihole/pihole:2025.11.0'),
      app('cap_add: [NET_ADMIN]', 'example/office-vpn:2', 'vpn'),
      'services:\n  wireguard:\n    build: ./wireguard\n    cap_add: [NET_ADMIN]\n',
      app('cap_add: [SYS_PTRACE]', 'netdata/netdata:v2.8'),
      app('cap_add: [IPC_LOCK]', 'hashicorp/vault:1.21'),
      app('cap_add: [SYS_NICE]', 'mysql:9.5'),
      app('cap_add: [SYS_TIME]', 'cturra/ntp:latest'),
      app('cap_add: ["${CAP}"]'),
    ],
  }));

it('finds services in the network of the host', () =>
  testRule(network, {
    bad: [
      app('network_mode: «host»'),
      app('network_mode: «"host"»'),
      app('network_mode: «${MODE:-host}»'),
      'services:\n  a:\n    image: example/a:1\n    networks: [«out»]\nnetworks:\n  out: {external: true, name: host}\n',
      'services:\n  a:\n    image: example/a:1\n    networks:\n      «host»: {}\nnetworks:\n  host: {external: true}\n',
      'x-net: &net\n  network_mode: «host»\nservices:\n  a: {<<: *net, image: "example/a:1"}\n  b: {<<: *net, image: "example/b:1"}\n',
    ],
    good: [
      app('network_mode: bridge'),
      app('network_mode: none'),
      app('network_mode: ${MODE}'),
      app('networks: [host]\nnetworks:\n  host:'),
      'services:\n  vpn: {image: "example/vpn:1"}\n  a: {image: "example/a:1", network_mode: "service:vpn"}\n',
      app('networks: [out]\nnetworks:\n  out: {external: true, name: proxy}'),
      app('network_mode: host', 'ghcr.io/home-assistant/home-assistant:2026.11'),
      app('network_mode: host', 'prom/node-exporter:v1.10.2'),
    ],
  }));

it('finds shared namespaces', () =>
  testRule(namespace, {
    bad: [
      { text: app('pid: «host»'), message: 'processes of the host' },
      { text: app('ipc: «host»'), message: 'shared memory' },
      app('uts: «host»'),
      app('userns_mode: «"host"»'),
      app('cgroup: «host»'),
      app('pid: «${PID_MODE:-host}»'),
    ],
    good: [
      'services:\n  b: {image: "example/b:1"}\n  a: {image: "example/a:1", pid: "service:b", ipc: "service:b"}\n',
      app('ipc: shareable'),
      app('ipc: private'),
      app('cgroup: private'),
      app('pid: ${PID_MODE}'),
      app('cgroup: host', 'datadog/agent:7'),
      app('pid: host', 'prom/node-exporter:v1.10.2'),
      app('ipc: host\n    gpus: all'),
    ],
  }));

it('finds protections that are switched off', () =>
  testRule(profile, {
    bad: [
      { text: app('security_opt: [«seccomp:unconfined»]'), message: 'seccomp' },
      app('security_opt: [«"seccomp=unconfined"»]'),
      { text: app('security_opt:\n      - «apparmor:unconfined»'), message: 'AppArmor' },
      { text: app('security_opt: [no-new-privileges:true, «label=disable»]'), message: 'SELinux' },
      app('security_opt: [«label:disable»]'),
      app('security_opt: ["«label:type:spc_t»"]'.replace('"«', '«"').replace('»"', '"»')),
      app('security_opt: [«systempaths=unconfined»]'),
      app('security_opt: [«"seccomp:${SECCOMP:-unconfined}"»]'),
    ],
    good: [
      app('security_opt: [no-new-privileges:true]'),
      app('security_opt: ["seccomp:./profile.json"]'),
      app('security_opt: ["seccomp:${SECCOMP}"]'),
      app('security_opt: ["apparmor:docker-default"]'),
      app('security_opt: ["label:user:USER", "label:level:s0:c100"]'),
      app('security_opt: ["label:type:container_t"]'),
    ],
  }));

it('says less of what is needed, minor or for development', async () => {
  const files = {
    'compose.yaml':
      app('network_mode: host\n    uts: host\n    cap_add: [IPC_LOCK, NET_ADMIN]') +
      app('pid: host\n    network_mode: host', 'prom/node-exporter:v1.10.2', 'exporter').slice(10),
    'compose.dev.yaml': app('security_opt: ["seccomp=unconfined"]'),
  };
  const builtIn = [namespace, network, capability, profile].map(({ id }) => id);
  const { result } = await lint(files, { presets: ['security'], builtIn });
  const found = result.files.flatMap(({ findings }) =>
    findings.map((each) => `${each.severity} ${each.file.slice(each)}`),
  );
  expect(found.sort()).toEqual([
    'info "seccomp=unconfined"',
    'info IPC_LOCK',
    'info host',
    'warning NET_ADMIN',
    'warning host',
  ]);
});

it('lists what checklists ask for', async () => {
  await testRule(every, {
    bad: [app('network_mode: «host»'), app('pid: «host»', 'prom/node-exporter:v1.10.2'), app('cgroup: «host»')],
    good: [app('pid: ${PID}'), app('ipc: shareable')],
  });
  await testRule(bridge, { bad: [app('network_mode: «bridge»')], good: [app('network_mode: ${MODE}')] });
  await testRule(hook, {
    bad: [app('pre_stop: [{command: ./a.sh, user: «"0:0"»}]')],
    good: [app('pre_stop: [{command: ./a.sh, user: app}]')],
  });
});
