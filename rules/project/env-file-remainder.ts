import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'project/env-file-remainder',
  summary: 'Text behind a closing quote in an env file',
  why: 'A value in quotes ends at the closing quote. Docker Compose takes what follows on the line for the next variable, without a word: `A="x"y` sets `A` to `x` and passes on a variable `y`.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#env_file-format'],
  examples: [
    {
      bad: {
        'compose.yaml': 'services:\n  web:\n    image: example/web:1\n    env_file: web.env\n',
        'web.env': 'NAME="a" «b»\n',
      },
      good: {
        'compose.yaml': 'services:\n  web:\n    image: example/web:1\n    env_file: web.env\n',
        'web.env': 'NAME="a b" # c\n',
      },
    },
  ],
  check: composeProblems('env-file-remainder'),
});
