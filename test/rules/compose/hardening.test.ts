import { expect, it } from 'vitest';
import added from '../../../rules/compose/added-capability.ts';
import untagged from '../../../rules/compose/built-image-without-tag.ts';
import cgroup from '../../../rules/compose/custom-cgroup.ts';
import capabilities from '../../../rules/compose/missing-cap-drop.ts';
import rights from '../../../rules/compose/missing-no-new-privileges.ts';
import processes from '../../../rules/compose/missing-pids-limit.ts';
import redundant from '../../../rules/compose/redundant-capability.ts';
import root from '../../../rules/compose/root-user.ts';
import unhardened from '../../../rules/compose/unhardened-service.ts';
import build from '../../../rules/compose/unisolated-build.ts';
import ulimit from '../../../rules/compose/unlimited-ulimit.ts';
import writable from '../../../rules/compose/writable-root.ts';
import { testRule } from '../../../src/test-rule.ts';
import { lint } from '../../support/lint.ts';

const app = (more: string, service = 'app', image = 'example/app:1'): string =>
  `services:\n  ${service}:\n    image: ${image}\n${more === '' ? '' : `    ${more}\n`}`;

it('finds services in which programs gain rights', () =>
  testRule(rights, {
    bad: [
      {
        text: app('restart: always', '«app»'),
        fixed: app('security_opt:\n      - no-new-privileges:true\n    restart: always'),
      },
      {
        text: 'services: {«app»: {image: "example/app:1"}}\n',
        fixed: 'services: {app: {security_opt: ["no-new-privileges:true"], image: "example/app:1"}}\n',
      },
      {
        text: app('security_opt:\n      - «no-new-privileges:false»'),
        fixed: app('security_opt:\n      - no-new-privileges:true'),
      },
      {
        text: app('security_opt: [«"no-new-privileges=false"»] # why'),
        fixed: app('security_opt: ["no-new-privileges=true"] # why'),
      },
      app('security_opt: ["seccomp=./a.json"]', '«app»'),
      {
        text: app('security_opt:\n      - seccomp=./a.json # why\n    restart: always', '«app»'),
        fixed: app(
          'security_opt:\n      - seccomp=./a.json # why\n      - no-new-privileges:true\n    restart: always',
        ),
      },
    ],
    good: [
      app('security_opt: [no-new-privileges:true]'),
      app('security_opt: ["no-new-privileges=true"]'),
      app('security_opt: [no-new-privileges]'),
      app('security_opt: ["${OPTION}"]'),
      app('privileged: true'),
      app('command: [migrate]', 'migrate'),
      'x-safe: &safe\n  security_opt: [no-new-privileges:true]\nservices:\n  a: {<<: *safe, image: "example/a:1"}\n',
      'services:\n  a: {image: "example/a:1", security_opt: [no-new-privileges:true]}\n  b: {extends: {service: a}}\n',
      { 'compose.dev.yaml': app('') },
      {
        'compose.yaml': app(''),
        'compose.prod.yaml': 'services:\n  app:\n    security_opt: [no-new-privileges:true]\n',
      },
    ],
  }));

it('finds services that keep the default capabilities', () =>
  testRule(capabilities, {
    bad: [app('', '«app»'), app('cap_drop: [NET_RAW]', '«app»'), app('cap_add: [NET_BIND_SERVICE]', '«app»')],
    good: [
      app('cap_drop: [ALL]'),
      app('cap_drop: [all]'),
      app('cap_drop:\n      - "CAP_ALL"'),
      app('cap_drop: ["${DROP}"]'),
      app('', 'web', 'mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2022'),
    ],
  }));

it('finds services that can change their files', () =>
  testRule(writable, {
    bad: [app('', '«app»'), app('read_only: «false»'), app('volumes: ["/srv/data:/data:ro"]', '«app»')],
    good: [app('read_only: true'), app('read_only: "true"'), app('read_only: ${READ_ONLY}')],
  }));

it('finds services that may start any number of processes', () =>
  testRule(processes, {
    bad: [app('', '«app»'), app('pids_limit: «-1»'), app('pids_limit: «0»'), app('mem_limit: 1g', '«app»')],
    good: [
      app('pids_limit: 100'),
      app('pids_limit: ${PIDS}'),
      app('pids_limit: ${PIDS:-100}'),
      app('deploy: {resources: {limits: {pids: 100}}}'),
    ],
  }));

it('finds services that are set to run as root', () =>
  testRule(root, {
    bad: [
      { text: app('user: «root»'), message: 'anyone who escapes from the container' },
      app('user: «"0"»'),
      app('user: «0»'),
      app('user: «"0:0"»'),
      app('user: «root:root»'),
      app('user: «"${APP_UID:-0}:${APP_GID:-0}"»'),
      {
        text: app('user: «root»', 'ci', 'jenkins/jenkins:2.528'),
        message: 'instead of `jenkins`, the user of the image',
      },
      {
        text: {
          'compose.yaml': 'services:\n  app:\n    build: .\n    user: «root»\n',
          Dockerfile: 'FROM debian:13\nRUN useradd app\nUSER app\nCMD ["app"]\n',
        },
        message: 'instead of `app`',
      },
    ],
    good: [
      app('user: "1000"'),
      app('user: app'),
      app('user: "1000:0"'),
      app('user: "${APP_UID}"'),
      app('user: rootless'),
      app('user: root', 'logs', 'grafana/promtail:3.5'),
      app('user: root\n    profiles: [tools]'),
      app('user: root', 'db', 'postgres:18'),
      app('user: root\n    command: chown -R 1000 /data', 'init-rights'),
    ],
  }));

it('finds builds that own the host', () =>
  testRule(build, {
    bad: [
      'services:\n  app:\n    build: {context: ., privileged: «true»}\n',
      'services:\n  app:\n    build:\n      context: .\n      entitlements: [network.none, «security.insecure»]\n',
      { text: 'services:\n  app:\n    build: {context: ., network: «host»}\n', message: 'host network' },
      'services:\n  app:\n    build:\n      entitlements: [«network.host»]\n',
    ],
    good: [
      'services:\n  app:\n    build: .\n',
      'services:\n  app:\n    build: {context: ., privileged: false, network: none}\n',
      'services:\n  app:\n    build: {context: ., network: "${BUILD_NETWORK}"}\n',
    ],
  }));

it('finds capabilities that are listed without effect', () =>
  testRule(redundant, {
    bad: [
      { text: app('privileged: true\n    «cap_add»: [SYS_ADMIN]'), message: 'no effect with `privileged: true`' },
      app('«cap_drop»: [ALL]\n    privileged: true'),
      { text: app('cap_drop: [NET_RAW]\n    cap_add: [«net_raw»]'), message: 'both dropped and added' },
      { text: app('cap_add: [«NET_BIND_SERVICE», NET_ADMIN]'), message: 'every container' },
      app('cap_add: [«CAP_CHOWN»]'),
    ],
    good: [
      app('cap_drop: [ALL]\n    cap_add: [NET_BIND_SERVICE, CHOWN]'),
      app('cap_add: [NET_ADMIN]'),
      app('cap_add: [ALL]\n    cap_drop: [MKNOD]'),
      app('cap_drop: [NET_RAW]'),
      { text: app('cap_add: [NET_RAW]'), target: 'podman' },
    ],
  }));

it('finds limits that are turned off', () =>
  testRule(ulimit, {
    bad: [app('ulimits: {nproc: «-1»}'), app('ulimits: {nofile: {soft: 1024, hard: «-1»}}')],
    good: [
      app('ulimits: {memlock: -1}'),
      app('ulimits: {memlock: {soft: -1, hard: -1}, nofile: 65536}', 'es', 'elasticsearch:9.2.1'),
      app('ulimits: {nproc: "${NPROC}"}'),
    ],
  }));

it('lists what scanners report', async () => {
  await testRule(added, { bad: [app('cap_add: [«NET_BIND_SERVICE», «SYS_ADMIN»]')], good: [app('cap_drop: [ALL]')] });
  await testRule(cgroup, {
    bad: [app('cgroup_parent: «m-executor»')],
    good: [app('cgroup_parent: ${PARENT}'), app('cgroup: private')],
  });
  const hardened =
    'cap_drop: [ALL]\n    read_only: true\n    pids_limit: 9\n    security_opt: ["no-new-privileges:true"]';
  await testRule(unhardened, {
    bad: [
      app(hardened, '«app»'),
      app(`${hardened}\n    mem_limit: 0\n    cpus: 1`, '«app»'),
      app(`${hardened}\n    mem_limit: 1g\n    cpus: 1\n    user: «root»`),
    ],
    good: [app(`${hardened}\n    mem_limit: 1g\n    deploy: {resources: {limits: {cpus: "1"}}}`)],
  });
  await testRule(untagged, {
    bad: [
      'services:\n  app: {image: «example/app», build: .}\n',
      'services:\n  app: {image: «"example/app:latest"», build: .}\n',
    ],
    good: [
      app('', 'app', 'example/app'),
      'services:\n  app: {image: "example/app:1", build: .}\n',
      'services:\n  app: {image: "${IMAGE}", build: .}\n',
    ],
  });
});

it('tells a tool of one flaw once', async () => {
  const files = {
    'compose.yaml':
      app('network_mode: host\n    cap_add: [NET_ADMIN]') +
      app('pid: host', 'exporter', 'prom/node-exporter:v1').slice(10),
  };
  const { result } = await lint(files, { presets: ['compose-lint'], builtIn: 'all' });
  const codes = result.files.flatMap(({ findings }) => findings.flatMap(({ aliases }) => aliases));
  for (const code of ['CL-0008', 'CL-0010', 'CL-0011']) expect(codes.filter((each) => each === code)).toEqual([code]);
  for (const code of ['CL-0003', 'CL-0006', 'CL-0007'])
    expect(codes.filter((each) => each === code)).toEqual([code, code]);
});
