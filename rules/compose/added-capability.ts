import { dedent, defineRule } from '../../src/rule/index.ts';
import { CODES } from '../shared/capability-codes.ts';
import { capabilitiesOf } from '../shared/privileges.ts';

export default defineRule({
  id: 'compose/added-capability',
  summary: 'A capability in cap_add, whether it is needed or not',
  why: 'Each capability that is added is one more thing that whoever gets into the container can do. The other rules report those that software like this does not need; this one lists them all, for whoever has to justify each.',
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
        report(at, `the capability \`${name}\` is added to what the container may do`, {
          help: 'check that the program needs it, and remove it if not',
          alias: [...(code === undefined ? [] : [code]), 'ce76b7d0', '5.4'],
        });
      }
    },
  },
});
