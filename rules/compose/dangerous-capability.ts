import { CAPABILITIES } from '../../src/knowledge/capabilities.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';
import { CODES } from '../shared/capability-codes.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { addedCapabilities, isNeeded } from '../shared/privileges.ts';

export default defineRule({
  id: 'compose/dangerous-capability',
  summary: 'A capability that reaches beyond the container',
  why: 'By default, Docker drops the capabilities that reach beyond the container. Anyone who gets into the container can use one that is added back, for example to read the memory of other processes, any file of the host, or network traffic. VPNs, network tools, agents and debuggers need some of them and are not reported. Applications and databases rarely need any.',
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
        report(at, `with the capability \`${name}\`, anyone who gets into the container can ${capability.allows}`, {
          help: capability.instead,
          alias: code === undefined ? '5.4' : [code, '5.4'],
          milder: capability.power === 'weak' || isForDevelopment(at.file.path),
        });
      }
    },
  },
});
