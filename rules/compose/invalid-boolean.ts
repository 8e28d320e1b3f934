import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-boolean',
  summary: 'A text where Compose needs true or false',
  why: 'The schema lets a text through where a truth value is needed, because a variable may stand there. Compose then refuses everything but true and false (and, with a warning, yes, no, on and off); `"1"` and `"0"` are refused as well.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            read_only: «"1"»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            read_only: true
      `,
    },
  ],
  check: composeSchemaProblem('invalid-boolean'),
});
