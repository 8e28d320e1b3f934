import { dedent, defineRule } from '../../src/rule/index.ts';
import { hostAccessOf } from '../shared/host-access.ts';
import { openDevicesOf } from '../shared/open-devices.ts';

export default defineRule({
  id: 'compose/dangerous-device',
  summary: 'A disk, the memory or another device that gives the host away',
  why: 'A device is not bound by permissions of files. With the disk of the host, root in the container reads and changes every file on it, passwords and programs included; with its memory, the kernel. A rule of `device_cgroup_rules` for all devices allows the same, because a container may make the device itself.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 250,
  aliases: { 'compose-lint': 'CL-0016', 'docker-bench': '5.18' },
  references: [
    'https://docs.docker.com/reference/compose-file/services/#devices',
    'https://docs.docker.com/reference/cli/docker/container/run/#device',
  ],
  examples: [
    {
      bad: dedent`
        services:
          store:
            image: example/store:2.4
            devices:
              - «/dev/sda»:/dev/sda
      `,
      good: dedent`
        services:
          store:
            image: example/store:2.4
            volumes:
              - /mnt/store:/data
            devices:
              - /dev/ttyUSB0:/dev/ttyUSB0
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      if (!service.get('devices') && !service.get('device_cgroup_rules') && !service.get('volumes')) return;
      for (const { at, what, power, isHole } of openDevicesOf(service)) {
        const access = hostAccessOf(service, project);
        // An agent reads the health of disks and the messages of the kernel.
        if (access === 'agent') continue;
        report(at, `${what} is open to the service: whoever gets into the container can ${power}`, {
          help: isHole
            ? 'mount a directory of the disk as a volume, or name only the device that the service works with'
            : 'remove it unless the service works with it',
          milder: !isHole || access !== undefined,
        });
      }
    },
  },
});
