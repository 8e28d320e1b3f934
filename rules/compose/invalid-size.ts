import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-size',
  summary: 'A size in bytes that Compose cannot read',
  why: 'Sizes are numbers with one of the units b, k, m and g (also kb, mb and gb); the units of Kubernetes such as `Mi` are refused. A number without a unit counts bytes, and the engine gives no container less than 6 MB.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/extension/#specifying-byte-values'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            mem_limit: «512Mi»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            mem_limit: 512m
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            mem_limit: 512m
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            deploy:
              resources:
                limits:
                  memory: «512»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            deploy:
              resources:
                limits:
                  memory: 512m
      `,
    },
  ],
  check: composeSchemaProblem('invalid-size'),
});
