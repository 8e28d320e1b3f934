import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-number',
  summary: 'A text where Compose needs a number',
  why: 'The schema lets a text through where a number is needed, because a variable may stand there. Compose then turns the text into a number and refuses the file when that fails, with a message that does not name the place.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            pids_limit: "«many»"
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            pids_limit: "200"
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            deploy:
              replicas: «-1»
      `,
    },
  ],
  check: composeSchemaProblem('invalid-number'),
});
