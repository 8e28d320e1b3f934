import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-container-name',
  summary: 'An invalid container name',
  why: 'A container name begins with a letter or digit, contains only letters, digits, dots, hyphens and underscores, and has at least two characters. Compose accepts a name if some part of it is valid, but Docker Engine rejects the container.',
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
