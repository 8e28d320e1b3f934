import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/unreadable-command',
  summary: 'A command that Compose cannot split into words',
  why: 'Compose itself, not a shell, splits a command given as a string into words. It rejects parentheses outside quotes and quotes that are never closed.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#command'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            command: echo it«'»s ready
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            command: ["echo", "it's ready"]
      `,
    },
  ],
  check: composeSchemaProblem('unreadable-command'),
});
