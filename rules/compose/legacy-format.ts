import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/legacy-format',
  summary: 'A file in the version 1 format, without services',
  why: 'The version 1 file format had the services at the top level. Docker Compose 2 no longer supports it and treats every service as an unknown key.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  aliases: { dclint: { 'invalid-schema': 'error' } },
  references: ['https://docs.docker.com/reference/compose-file/legacy-versions/'],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: dedent`
        «web»:
          image: example/web:1
          expose:
            - 80
        db:
          image: example/db:1
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            expose:
              - 80
          db:
            image: example/db:1
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            expose:
              - 80
          db:
            image: example/db:1
      `,
    },
  ],
  check: composeSchemaProblem('legacy-format'),
});
