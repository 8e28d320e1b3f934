import { defineRule } from '../../src/rule/index.ts';
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
      bad: 'services:\n  web:\n    image: example/web:1\n    read_only: «"1"»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    read_only: true\n',
    },
  ],
  check: composeSchemaProblem('invalid-boolean'),
});
