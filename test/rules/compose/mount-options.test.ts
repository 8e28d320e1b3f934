import { it } from 'vitest';
import tmpfs from '../../../rules/compose/loosened-tmpfs.ts';
import propagation from '../../../rules/compose/shared-propagation.ts';
import system from '../../../rules/compose/system-path.ts';
import { testRule } from '../../../src/test-rule.ts';

const service = (lines: string, image = 'example/app:1') => `services:\n  a:\n    image: ${image}\n    ${lines}\n`;

it('finds mounts that the container shares with the host', () =>
  testRule(propagation, {
    bad: [
      service('volumes: ["/srv:/srv:«shared»"]'),
      service('volumes: ["./x:/x:rw,«rshared»"]'),
      service('volumes: [{type: bind, source: /srv, target: /x, bind: {propagation: «rshared»}}]'),
      service('volumes: ["${DIR}:/x:«rshared»"]'),
    ],
    good: [
      service('volumes: ["/:/host:ro,rslave", "/srv:/srv:rprivate", "/a:/a:ro"]'),
      service('volumes: [{type: bind, source: /srv, target: /x, bind: {propagation: rslave}}]'),
      service('volumes: ["/srv:/srv:${MODE}"]'),
      service('volumes: [{type: bind, source: /srv, target: /x, bind: {propagation: "${MODE}"}}]'),
    ],
  }));

it('finds options that loosen a tmpfs', () =>
  testRule(tmpfs, {
    bad: [
      service('tmpfs: /run:«exec»'),
      service('tmpfs: ["/tmp:size=64m,«exec»,«suid»", "/x:«dev»"]'),
      service('tmpfs: "/run:rw,«exec»,mode=755"'),
    ],
    good: [
      service('tmpfs: /run'),
      service('tmpfs: ["/tmp:size=64m,noexec,nosuid,nodev", "/exec", "/x:${OPTIONS}"]'),
      service('volumes: [{type: tmpfs, target: /x, tmpfs: {size: 64m}}]'),
    ],
  }));

it('reports for scanners what a service needs for its work', () =>
  testRule(system, {
    bad: [
      service('volumes: ["«/var/run/docker.sock»:/x"]', 'tecnativa/docker-socket-proxy:0.4'),
      service('volumes: ["«/»:/rootfs:ro", "«/sys»:/sys:ro"]', 'gcr.io/cadvisor/cadvisor:v0.49.1'),
      service('volumes: ["«/etc/machine-id»:/etc/machine-id:ro", "«/run/udev»:/run/udev:ro"]'),
      service('devices: [«/dev/kmsg»]', 'gcr.io/cadvisor/cadvisor:v0.49.1'),
      service('volumes: ["«/etc/localtime»:/etc/localtime:ro"]'),
      service('volumes: ["/srv:/srv:«rslave»"]'),
    ],
    good: [
      service('volumes: ["/var/run/docker.sock:/x", "/etc:/x", "~/.ssh:/x"]'),
      service('volumes: ["/srv:/srv", "./etc:/etc", "data:/x"]'),
      service('devices: [/dev/kmsg]'),
    ],
  }));
