import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/extends-cycle',
  summary: 'A service that extends itself',
  why: 'Docker Compose rejects services that extend themselves, directly or through other services.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#extends'],
  examples: [
    {
      bad: dedent`
        services:
          a:
            image: example/a:1
            extends: «a»
      `,
      good: dedent`
        services:
          a:
            image: example/a:1
      `,
    },
  ],
  check: composeProblem('extends-cycle'),
});
