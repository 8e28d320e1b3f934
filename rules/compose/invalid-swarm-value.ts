import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-swarm-value',
  summary: 'An invalid value that only Swarm reads',
  why: 'Compose ignores the deployment mode, the endpoint mode, the failure action and the port mode. An invalid value goes unnoticed until the file is deployed to Swarm, which rejects it.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/deploy/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            deploy:
              mode: «globl»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            deploy:
              mode: global
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            deploy:
              mode: global
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            deploy:
              endpoint_mode: «nat»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            deploy:
              endpoint_mode: vip
      `,
    },
  ],
  check: composeSchemaProblem('invalid-swarm-value'),
});
