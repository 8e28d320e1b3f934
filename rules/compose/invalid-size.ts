import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-size',
  summary: 'An invalid size',
  why: 'A size is a number with one of the units b, k, m and g (or kb, mb and gb). Kubernetes units such as `Mi` are rejected. A number without a unit is in bytes, and Docker Engine requires at least 6 MB of memory for a container.',
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
