import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-watch-rule',
  summary: 'An invalid watch rule',
  why: 'A rule that copies files needs `path` and `target`, and `sync+exec` also needs a command. Otherwise Compose rejects the file, or `docker compose watch` fails.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/develop/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            build: .
            develop:
              watch:
                - «path»: ./src
                  action: sync
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            build: .
            develop:
              watch:
                - path: ./src
                  action: sync
                  target: /app/src
      `,
    },
  ],
  check: composeSchemaProblem('invalid-watch-rule'),
});
