import { dedent, defineRule } from '../../src/rule/index.ts';
import { CODES } from '../shared/capability-codes.ts';
import { capabilitiesOf } from '../shared/privileges.ts';

export default defineRule({
  id: 'compose/added-capability',
  summary: 'A capability in cap_add, needed or not',
  why: 'Every added capability gives more power to anyone who gets into the container. Other rules report only the capabilities that this kind of software does not need. This rule lists all of them, for audits that require a reason for each one.',
  category: 'security',
  severity: 'info',
  presets: [],
  fix: 'none',
  cwe: 250,
  aliases: { 'compose-lint': [...new Set(CODES.values())], kics: 'ce76b7d0', 'docker-bench': '5.4' },
  yields: ['compose/root-equivalent-capability', 'compose/dangerous-capability', 'compose/needed-privileges'],
  references: ['https://docs.docker.com/reference/compose-file/services/#cap_add'],
  examples: [
    {
      bad: dedent`
        services:
          vpn:
            image: qmcgaw/gluetun:v3.40
            cap_add:
              - «NET_ADMIN»
      `,
      good: dedent`
        services:
          vpn:
            image: qmcgaw/gluetun:v3.40
            cap_drop: [ALL]
      `,
    },
  ],
  check: {
    service(service, { report }) {
      if (!service.get('cap_add')) return;
      for (const { name, at } of capabilitiesOf(service, 'cap_add')) {
        const code = CODES.get(name);
        report(at, `the container gets the additional capability \`${name}\``, {
          help: 'remove it unless the program needs it',
          alias: [...(code === undefined ? [] : [code]), 'ce76b7d0', '5.4'],
        });
      }
    },
  },
});
