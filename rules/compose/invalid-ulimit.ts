import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-ulimit',
  summary: 'A resource limit that the engine refuses',
  why: 'Limits have names such as `nofile`, whole numbers (-1 for none) and a soft value that is not above the hard one. Compose looks at none of this, and the start of the container fails.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#ulimits'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    ulimits:\n      «nofiles»: 4096\n',
      good: 'services:\n  web:\n    image: example/web:1\n    ulimits:\n      nofile: 4096\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    ulimits:\n      nofile: 4096\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    ulimits:\n      nofile:\n        soft: «8192»\n        hard: 4096\n',
    },
  ],
  check: composeSchemaProblem('invalid-ulimit'),
});
