import { dedent, defineRule } from '../../src/rule/index.ts';
import { hostAccessOf } from '../shared/host-access.ts';
import { openDevicesOf } from '../shared/open-devices.ts';

export default defineRule({
  id: 'compose/dangerous-device',
  summary: 'A device that gives control of the host, such as a disk or its memory',
  why: 'File permissions do not apply to raw devices. With the disk of the host, root in the container can read and change every file on it, including passwords and programs. With its memory, root can change the kernel. A rule under `device_cgroup_rules` for all devices has the same effect, because a container can create the device node.',
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
        // Monitoring agents read the health of disks and kernel messages.
        if (access === 'agent') continue;
        report(at, `${what} is available to the service: anyone who gets into the container can ${power}`, {
          help: isHole
            ? 'mount a directory of the disk as a volume, or list only the device that the service needs'
            : 'remove it unless the service needs it',
          milder: !isHole || access !== undefined,
        });
      }
    },
  },
});
