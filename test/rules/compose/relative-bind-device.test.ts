import { it } from 'vitest';
import rule from '../../../rules/compose/relative-bind-device.ts';
import { testRule } from '../../../src/test-rule.ts';

const SERVICE = 'services:\n  app:\n    image: example/app:1\n    volumes: ["x:/x"]\nvolumes:\n  x:\n';

const volume = (options: string, driver = ''): string => `${SERVICE}${driver}    driver_opts: ${options}\n`;
const LOCAL = '    driver: local\n';

it('finds devices that Compose hands on as they are', () =>
  testRule(rule, {
    bad: [
      {
        text: volume('{type: none, o: "bind,ro", device: «~/films»}', LOCAL),
        fixed: volume('{type: none, o: "bind,ro", device: "${HOME}/films"}', LOCAL),
        message: '`o` is exactly `bind`',
      },
      {
        text: volume('{type: none, o: bind, device: «"./pg"»}'),
        fixed: volume('{type: none, o: bind, device: "${PWD}/pg"}'),
        message: '`driver: local`',
      },
      {
        text: volume('{type: none, o: bind, device: «pg/data»}'),
        fixed: volume('{type: none, o: bind, device: "${PWD}/pg/data"}'),
      },
      volume('{type: none, o: bind, device: «../pg»}'),
      { text: volume('{o: rbind, device: «./pg»}', LOCAL), fixed: volume('{o: rbind, device: "${PWD}/pg"}', LOCAL) },
    ],
    good: [
      volume('{type: none, o: bind, device: ./f}', LOCAL),
      volume('{type: none, o: bind, device: ~/f}', LOCAL),
      volume('{type: none, o: bind, device: "${PWD}/a"}'),
      volume('{type: none, o: bind, device: "${DATA}"}'),
      volume('{type: none, o: bind, device: "${DATA:-/srv/data}"}'),
      volume('{type: none, o: bind, device: /srv/b}'),
      volume('{type: none, o: bind, device: "C:/data"}'),
      volume('{type: nfs, o: "addr=192.0.2.10,rw", device: ":/export/c"}'),
      volume('{type: cifs, o: "username=u", device: "//nas/share"}'),
      volume('{type: tmpfs, o: "size=64m", device: tmpfs}'),
      volume('{type: btrfs, device: /dev/sda2}'),
      volume('{o: bind, device: ./f}', '    driver: example/driver\n'),
      `${SERVICE}    external: true\n    driver_opts: {o: bind, device: ./f}\n`,
      `${SERVICE}    driver: local\n`,
    ],
  }));
