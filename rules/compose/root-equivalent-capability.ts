import { CAPABILITIES } from '../../src/knowledge/capabilities.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';
import { addedCapabilities, isNeeded } from '../shared/privileges.ts';

export default defineRule({
  id: 'compose/root-equivalent-capability',
  summary: 'A capability that gives a container control over the host',
  why: 'Some capabilities are equivalent to root on the host: a process that has them can mount the disks of the host, load kernel modules or read raw memory. One flaw in that program is enough to take over the host and all other containers.',
  category: 'security',
  severity: 'warning',
  presets: ['recommended', 'security'],
  fix: 'none',
  cwe: 250,
  aliases: { 'compose-lint': 'CL-0024', 'docker-bench': '5.4' },
  references: [
    'https://docs.docker.com/reference/compose-file/services/#cap_add',
    'https://man7.org/linux/man-pages/man7/capabilities.7.html',
  ],
  examples: [
    {
      bad: dedent`
        services:
          shop:
            image: example/shop:3
            cap_add:
              - «SYS_ADMIN»
      `,
      good: dedent`
        services:
          shop:
            image: example/shop:3
            cap_drop: [ALL]
            cap_add:
              - NET_BIND_SERVICE
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      for (const { name, at } of addedCapabilities(service)) {
        const capability = CAPABILITIES.get(name);
        if (capability?.power !== 'host' || isNeeded(service, name, project)) continue;
        const what = name === 'ALL' ? 'all capabilities' : `the capability \`${name}\``;
        report(at, `with ${what}, anyone who gets into the container can ${capability.allows}`, {
          help: capability.instead,
        });
      }
    },
  },
});
