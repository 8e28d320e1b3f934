import { it } from 'vitest';
import rule from '../../../rules/compose/writable-host-path.ts';
import { testRule } from '../../../src/test-rule.ts';

const service = (volumes: string, image = 'example/app:1') =>
  `services:\n  a:\n    image: ${image}\n    volumes:\n      - ${volumes}\n`;

it('finds what is only read, but can be written', () =>
  testRule(rule, {
    bad: [
      {
        text: service('«/etc/localtime»:/etc/localtime'),
        fixed: service('/etc/localtime:/etc/localtime:ro'),
      },
      {
        text: service('"«/etc/timezone»:/etc/timezone:rw"'),
        fixed: service('"/etc/timezone:/etc/timezone:ro"'),
      },
      {
        text: service("'«/etc/ssl/certs»:/etc/ssl/certs:z' # CA"),
        fixed: service("'/etc/ssl/certs:/etc/ssl/certs:z,ro' # CA"),
      },
      {
        text: service('{type: bind, source: «/lib/modules», target: /lib/modules}'),
        fixed: service('{type: bind, source: /lib/modules, target: /lib/modules, read_only: true}'),
      },
      {
        text: service('type: bind\n        source: «/usr/bin/docker»\n        target: /usr/bin/docker # client'),
        fixed: service(
          'type: bind\n        source: /usr/bin/docker\n        target: /usr/bin/docker # client\n        read_only: true',
        ),
      },
      {
        text: service('{type: bind, source: «/etc/hosts», target: /x, read_only: false}'),
        fixed: service('{type: bind, source: /etc/hosts, target: /x, read_only: true}'),
      },
      {
        text: service('«/»:/rootfs\n      - «/sys»:/sys', 'gcr.io/cadvisor/cadvisor:v0.49.1'),
        fixed: service('/:/rootfs:ro\n      - /sys:/sys:ro', 'gcr.io/cadvisor/cadvisor:v0.49.1'),
      },
      {
        text: service('«/:/host'.replace('/:', '/»:'), 'restic/restic:0.17'),
        fixed: service('/:/host:ro', 'restic/restic:0.17'),
      },
      {
        text: service('"${TZ_FILE:-«/etc/localtime»}:/etc/localtime"'),
        fixed: service('"${TZ_FILE:-/etc/localtime}:/etc/localtime"'),
      },
    ],
    good: [
      service('/etc/localtime:/etc/localtime:ro'),
      service('/etc/localtime:/etc/localtime:ro,z'),
      service('{type: bind, source: /etc/localtime, target: /etc/localtime, read_only: true}'),
      service('"/etc/localtime:/etc/localtime:${MODE}"'),
      service('/etc/app.conf:/etc/app.conf'),
      service('/sys/class/gpio:/sys/class/gpio'),
      service('/:/rootfs:ro', 'gcr.io/cadvisor/cadvisor:v0.49.1'),
      service('./localtime:/etc/localtime'),
    ],
  }));
