import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/missing-source',
  summary: 'A secret or config without exactly one source',
  why: 'A secret takes its content from a `file` or from the `environment`, a config also from `content`. Docker Compose refuses the whole project when none is given, or several.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: [
    'https://docs.docker.com/reference/compose-file/secrets/',
    'https://docs.docker.com/reference/compose-file/configs/',
  ],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    secrets: [token]\nsecrets:\n  «token»: {}\n',
      good: 'services:\n  web:\n    image: example/web:1\n    secrets: [token]\nsecrets:\n  token:\n    environment: TOKEN\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    configs: [site]\nconfigs:\n  site:\n    content: a\n    «environment»: SITE\n',
    },
  ],
  check: composeProblems('missing-source'),
});
