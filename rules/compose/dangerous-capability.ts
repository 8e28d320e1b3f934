import { CAPABILITIES } from '../../src/knowledge/capabilities.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';
import { CODES } from '../shared/capability-codes.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { addedCapabilities, isNeeded } from '../shared/privileges.ts';

export default defineRule({
  id: 'compose/dangerous-capability',
  summary: 'A capability that reaches beyond the container',
  why: 'Docker leaves out of a container what reaches beyond it. A capability that is added back is at the service of whoever gets into the container: to read the memory of other processes, every file of the host, the traffic of a network. VPNs, network tools, agents and debuggers need some of them, and are not reported; an application or a database hardly ever does.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 250,
  aliases: {
    'compose-lint': ['CL-0011', 'CL-0027', 'CL-0028', 'CL-0029', 'CL-0030'],
    'docker-bench': '5.4',
  },
  references: [
    'https://docs.docker.com/reference/compose-file/services/#cap_add',
    'https://man7.org/linux/man-pages/man7/capabilities.7.html',
  ],
  examples: [
    {
      bad: dedent`
        services:
          db:
            image: mysql:9.5
            cap_add:
              - «NET_ADMIN»
      `,
      good: dedent`
        services:
          vpn:
            image: qmcgaw/gluetun:v3.40
            cap_add:
              - NET_ADMIN
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      for (const { name, at } of addedCapabilities(service)) {
        const capability = CAPABILITIES.get(name);
        if (!capability || capability.power === 'host' || isNeeded(service, name, project)) continue;
        const code = CODES.get(name);
        report(at, `with the capability \`${name}\` whoever gets into the container can ${capability.allows}`, {
          help: capability.instead,
          alias: code === undefined ? '5.4' : [code, '5.4'],
          milder: capability.power === 'weak' || isForDevelopment(at.file.path),
        });
      }
    },
  },
});
