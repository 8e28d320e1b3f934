import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/unknown-key',
  summary: 'A key that Compose does not know',
  why: 'Compose rejects the whole file if it contains an unknown key, whichever service is started. It is usually a typo. Keys that are meant only for people or other tools must begin with `x-`.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  aliases: { dclint: { 'invalid-schema': 'error' } },
  references: [
    'https://docs.docker.com/reference/compose-file/',
    'https://docs.docker.com/reference/compose-file/extension/',
  ],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            «comand»: serve
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            command: serve
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            command: serve
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            healthcheck:
              test: curl -f http://localhost
              «start-period»: 10s
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            healthcheck:
              test: curl -f http://localhost
              start_period: 10s
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            volumes: [data:/data]
        «volume»:
          data: {}
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            volumes: [data:/data]
        volumes:
          data: {}
      `,
    },
  ],
  check: composeSchemaProblem('unknown-key'),
});
