import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/non-string-key',
  summary: 'A key that YAML reads as a number, boolean or null',
  why: 'YAML gives unquoted words such as `1`, `true` and `null` a type. Docker Compose rejects a file in which such a word is a key, and its error does not mention that quotes would help.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/'],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: dedent`
      services:
        «1»:
          image: example/web:1
    `,
      fixed: dedent`
      services:
        "1":
          image: example/web:1
    `,
    },
  ],
  check: composeProblem('non-string-key'),
});
