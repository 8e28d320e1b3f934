import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-swarm-value',
  summary: 'A value that only Swarm reads, and would refuse',
  why: 'Compose ignores the deployment mode, the endpoint mode, the action on failure and the mode of a port, so a wrong word goes unnoticed until the file is deployed to a Swarm, which refuses it.',
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
