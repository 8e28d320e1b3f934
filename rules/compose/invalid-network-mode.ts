import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-network-mode',
  summary: 'An unknown network mode',
  why: 'Docker Engine treats any value other than bridge, host, none, `service:…` and `container:…` as the name of a network, which it does not find.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#network_mode'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            network_mode: «hosts»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            network_mode: host
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            network_mode: host
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            network_mode: «services:db»
      `,
    },
  ],
  check: composeSchemaProblem('invalid-network-mode'),
});
