import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/unbuildable-context',
  summary: 'A build context from a service that is not built',
  why: '`service:name` among `additional_contexts` stands for the image that is built for that service. Docker Compose refuses the project when the service has no `build`.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/build/#additional_contexts'],
  examples: [
    {
      bad: 'services:\n  web:\n    build:\n      context: .\n      additional_contexts:\n        base: service:«base»\n  base:\n    image: example/base:1\n',
      good: 'services:\n  web:\n    build:\n      context: .\n      additional_contexts:\n        base: docker-image://example/base:1\n  base:\n    image: example/base:1\n',
    },
  ],
  check: composeProblems('unbuildable-context'),
});
