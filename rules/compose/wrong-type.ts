import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/wrong-type',
  summary: 'A value of the wrong type',
  why: 'Compose rejects the whole file if a value is a list where it expects a mapping, a number where it expects a string, or empty. Quotes turn numbers and booleans into strings.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  aliases: { dclint: { 'invalid-schema': 'error' } },
  references: ['https://docs.docker.com/reference/compose-file/'],
  yields: ['compose/syntax-error', 'compose/merge-conflict', 'compose/duplicate-key'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            command: ["sleep", «10»]
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            command: ["sleep", "10"]
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            command: ["sleep", "10"]
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            ports: «"8080:80"»
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            ports: ["8080:80"]
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            «environment»:
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            environment:
              MODE: fast
      `,
    },
  ],
  check: composeSchemaProblem('wrong-type'),
});
