import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-project-name',
  summary: 'A project name without letters or digits',
  why: 'Compose converts the project name to lowercase and removes every character that is not a letter, digit, hyphen or underscore, and then leading hyphens and underscores. If nothing is left, it rejects the file.',
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
