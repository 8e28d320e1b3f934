import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-image',
  summary: 'The name of an image that Docker cannot read',
  why: 'Compose passes any text as the name of an image; the pull fails. Repository names are lower case, without white space, scheme or empty parts.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#image'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: «Nginx»:1.29\n',
      good: 'services:\n  web:\n    image: nginx:1.29\n',
      fixed: 'services:\n  web:\n    image: nginx:1.29\n',
    },
    {
      bad: 'services:\n  web:\n    image: «https://»ghcr.io/example/web:1\n',
      good: 'services:\n  web:\n    image: ghcr.io/example/web:1\n',
    },
  ],
  check: composeSchemaProblem('invalid-image'),
});
