import { describe, expect, it } from 'vitest';
import rule from '../../../rules/compose/control-socket.ts';
import { testRule } from '../../../src/test-rule.ts';
import { lint } from '../../support/lint.ts';

const service = (volumes: string, image = 'example/app:1', more = '') =>
  `services:\n  a:\n    image: ${image}\n    volumes: [${volumes}]\n${more}`;
const SOCK = '/var/run/docker.sock:/var/run/docker.sock';

it('finds sockets and the directories that contain them', () =>
  testRule(rule, {
    bad: [
      service('«/var/run/docker.sock»:/var/run/docker.sock:ro'),
      service('«/run/docker.sock»:/var/run/docker.sock'),
      service('"«/var/run/docker.sock»:/var/run/docker.sock:z,ro"'),
      service('{type: bind, source: «/var/run/docker.sock», target: /x, read_only: true}'),
      service('{type: npipe, source: «\\\\.\\pipe\\docker_engine», target: \\\\.\\pipe\\docker_engine}'),
      service('«//./pipe/docker_engine»://./pipe/docker_engine'),
      service('"${SOCK:-«/var/run/docker.sock»}:/x"'),
      service('"«${DOCKER_SOCK}»:/var/run/docker.sock"'),
      service('«/run/user/1000/docker.sock»:/var/run/docker.sock'),
      service('"«${XDG_RUNTIME_DIR}/podman/podman.sock»:/x"'),
      service('«~/.docker/run/docker.sock»:/x'),
      service('«$HOME/.colima/default/docker.sock»:/x'),
      service('«/run/podman/podman.sock»:/x'),
      service('«/run/containerd/containerd.sock»:/x'),
      service('«/run/k3s/containerd/containerd.sock»:/x'),
      service('«/var/run/crio/crio.sock»:/x'),
      service('«/run/systemd/private»:/x'),
      service('«/var/run/dbus/system_bus_socket»:/x'),
      service('«/var/run»:/host/run:ro'),
      service('«/run/»:/run'),
      service('«/run/containerd»:/x'),
      service(
        'sock:/var/run/docker.sock',
        'example/app:1',
        'volumes:\n  sock: {driver: local, driver_opts: {type: none, o: bind, device: «/var/run/docker.sock»}}\n',
      ),
      `services:\n  a:\n    image: example/app:1\n    «use_api_socket»: true\n`,
      service(`«/var/run/docker.sock»:/x`, 'traefik:v3'),
      service(`«/var/run/docker.sock»:/x`, 'portainer/portainer-ce:2.20'),
      service(`«/var/run/docker.sock»:/x`, 'gitlab/gitlab-runner:v17'),
      service(`«/var/run/docker.sock»:/x`, 'postgres:17'),
      {
        text: {
          'compose.yaml': service(`«/var/run/docker.sock»:/x`),
          'compose.override.yaml': 'services:\n  a:\n    environment: {A: 1}\n',
        },
      },
      `x-v: &v\n  - «/var/run/docker.sock»:/x\nservices:\n  a: {image: example/a:1, volumes: *v}\n  b: {image: example/b:1, volumes: *v}\n`,
      {
        text: {
          'compose.yaml': 'services:\n  a:\n    extends: {file: base.yml, service: b}\n',
          'base.yml': 'services:\n  b:\n    image: example/b:1\n    volumes: [«/var/run/docker.sock»:/x]\n',
        },
      },
    ],
    good: [
      service('/run/php/php-fpm.sock:/run/php/php-fpm.sock'),
      service('./docker.sock.txt:/x'),
      service('sock:/var/run', 'example/app:1', 'volumes: {sock: {}}\n'),
      service('"${SOCK}:/x"'),
      service('/run/mysqld:/run/mysqld'),
      service('/run/user/1000/pulse:/run/pulse'),
      service('/run/dbus:/run/dbus:ro', 'ghcr.io/home-assistant/home-assistant:stable'),
      service(SOCK, 'tecnativa/docker-socket-proxy:0.4'),
      service(SOCK, 'lscr.io/linuxserver/socket-proxy:latest'),
      service(SOCK, 'wollomatic/socket-proxy:1'),
      service(SOCK, 'example/socket-proxy:1'),
      service('/var/run:/var/run:rw', 'gcr.io/cadvisor/cadvisor:v0.49.1'),
      service(SOCK, 'datadog/agent:7'),
      service(SOCK, '"docker.elastic.co/beats/filebeat:${ELASTIC_VERSION}"'),
      service(SOCK, 'telegraf:1.30'),
      `services:\n  a:\n    image: example/app:1\n    use_api_socket: false\n`,
      {
        'compose.yaml': `services:\n  filebeat:\n    build: .\n    volumes: [${SOCK}]\n`,
        Dockerfile: 'ARG V\nFROM docker.elastic.co/beats/filebeat:${V}\n',
      },
    ],
  }));

describe('the level', () => {
  it.each([
    ['warning', 'compose.yaml', 'example/app:1', '/var/run/docker.sock'],
    ['warning', 'compose.yaml', 'nginx:1.27', '/var/run/docker.sock'],
    ['info', 'compose.yaml', 'traefik:v3.5', '/var/run/docker.sock'],
    ['info', 'compose.yaml', 'containrrr/watchtower:1', '/var/run/docker.sock'],
    ['info', 'compose.yaml', 'gitea/act_runner:0.2', '/var/run/docker.sock'],
    ['info', 'compose.dev.yaml', 'example/app:1', '/var/run/docker.sock'],
    ['info', 'compose.yaml', 'example/app:1', '/run/user/1000/docker.sock'],
    ['info', 'compose.yaml', 'example/app:1', '/run/dbus'],
  ])('is %s in %s for %s with %s', async (level, file, image, path) => {
    const { result } = await lint(
      { [file]: service(`"${path}:/x"`, image) },
      { presets: ['security'], builtIn: [rule.id] },
    );
    expect(result.files[0]?.findings.map(({ severity }) => severity)).toEqual([level]);
  });
});
