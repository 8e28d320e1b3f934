import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/hidden-variable',
  summary: 'A variable without value that hides the one in an env file',
  why: 'A name alone under `environment` passes on what the shell has set. When that is nothing, the variable is not set at all: the value of the `env_file` does not come through.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#environment'],
  examples: [
    {
      bad: {
        'compose.yaml':
          'services:\n  web:\n    image: example/web:1\n    env_file: web.env\n    environment:\n      - «TOKEN»\n',
        'web.env': 'TOKEN=1\n',
      },
      good: {
        'compose.yaml': 'services:\n  web:\n    image: example/web:1\n    env_file: web.env\n',
        'web.env': 'TOKEN=1\n',
      },
    },
  ],
  check: composeProblems('hidden-variable'),
});
