import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-expose',
  summary: 'An exposed port that the engine refuses',
  why: '`expose` names ports of the container, as numbers or ranges, with an optional protocol. Compose passes anything, and the start of the container fails.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#expose'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            expose:
              - "«8080:80»"
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            expose:
              - "80"
      `,
    },
  ],
  check: composeSchemaProblem('invalid-expose'),
});
