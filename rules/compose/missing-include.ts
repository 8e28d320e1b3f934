import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/missing-include',
  summary: 'Includes a file that is not there',
  why: '`include` brings in another Compose file. Docker Compose refuses the whole project when the file, or an env file given with it, is missing or a directory.',
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
