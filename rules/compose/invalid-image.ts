import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-image',
  summary: 'An invalid image name',
  why: 'Compose accepts any string as an image name, and the pull fails. Repository names are lowercase, without whitespace, a URL scheme or empty parts.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#image'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: «Nginx»:1.29
      `,
      good: dedent`
        services:
          web:
            image: nginx:1.29
      `,
      fixed: dedent`
        services:
          web:
            image: nginx:1.29
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: «https://»ghcr.io/example/web:1
      `,
      good: dedent`
        services:
          web:
            image: ghcr.io/example/web:1
      `,
    },
  ],
  check: composeSchemaProblem('invalid-image'),
});
