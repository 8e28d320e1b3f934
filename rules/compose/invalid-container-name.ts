import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-container-name',
  summary: 'A container name that the engine refuses',
  why: 'Container names begin with a letter or digit and go on with letters, digits, dots, dashes and underscores; they have two characters at least. Compose only looks whether such a piece occurs in the name.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  aliases: { dclint: { 'service-container-name-regex': 'error' } },
  references: ['https://docs.docker.com/reference/compose-file/services/#container_name'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            container_name: my«/»web
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            container_name: my-web
      `,
    },
  ],
  check: composeSchemaProblem('invalid-container-name'),
});
