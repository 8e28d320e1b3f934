import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/missing-include',
  summary: '`include` names a file that does not exist',
  why: '`include` adds another Compose file to the project. If that file or one of its env files is missing, or is a directory, Docker Compose rejects the whole project.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  fold: 'thing',
  references: ['https://docs.docker.com/reference/compose-file/include/'],
  examples: [
    {
      bad: dedent`
        include:
          - «./databse.yaml»
        services:
          web:
            image: example/web:1
      `,
      good: {
        'compose.yaml': dedent`
          include:
            - ./database.yaml
          services:
            web:
              image: example/web:1
        `,
        'database.yaml': dedent`
          services:
            db:
              image: postgres:18
        `,
      },
    },
  ],
  check: composeProblem('missing-include'),
});
