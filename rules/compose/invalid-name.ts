import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-name',
  summary: 'A name with characters that Compose does not allow',
  why: 'Names of services, volumes, secrets and other resources consist of letters, digits, dots, hyphens and underscores. Compose rejects any other name.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  aliases: { dclint: { 'invalid-schema': 'error' } },
  references: ['https://docs.docker.com/reference/compose-file/services/'],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: dedent`
        services:
          «"web server"»:
            image: example/web:1
      `,
      good: dedent`
        services:
          web-server:
            image: example/web:1
      `,
    },
  ],
  check: composeSchemaProblem('invalid-name'),
});
