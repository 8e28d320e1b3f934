import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/excessive-aliases',
  summary: 'Aliases that expand to an enormous document',
  why: 'An alias repeats everything under its anchor, including nested aliases, so a few lines can expand to millions of values. Docker Compose stops at 100,000 of them. Older versions run out of memory.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/fragments/'],
  examples: [
    {
      bad: dedent`
        x-a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
        x-b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
        x-c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
        x-d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
        x-e: &e [*d, *d, *d, *d, *d, *d, *d, «*d», *d, *d]
        services:
          web:
            image: example/web:1
      `,
      good: dedent`
        x-env: &env [A=1]
        services:
          web:
            image: example/web:1
            environment: *env
      `,
    },
  ],
  check: composeProblem('excessive-aliases'),
});
