import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-expose',
  summary: 'An invalid port in expose',
  why: '`expose` lists container ports as numbers or ranges, with an optional protocol. Compose does not validate them: a mistake shows only when the container fails to start.',
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
