import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-project-name',
  summary: 'A project name of which nothing is left',
  why: 'Compose makes the project name lower case and removes what is not a letter, digit, dash or underscore. When nothing is left it refuses the file.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/version-and-name/'],
  examples: [
    {
      bad: dedent`
        name: «___»
        services:
          web:
            image: example/web:1
      `,
      good: dedent`
        name: shop
        services:
          web:
            image: example/web:1
      `,
    },
  ],
  check: composeSchemaProblem('invalid-project-name'),
});
