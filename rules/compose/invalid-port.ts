import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-port',
  summary: 'A published port that Docker refuses',
  why: 'Compose refuses a short port that is no number, lies above 65535, maps ranges of different size, or begins with a host name instead of an address. In the long form it passes some of them, and the engine refuses them when the container is created.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#ports'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    ports:\n      - "«localhost»:8080:80"\n',
      good: 'services:\n  web:\n    image: example/web:1\n    ports:\n      - "127.0.0.1:8080:80"\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    ports:\n      - "127.0.0.1:8080:80"\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    ports:\n      - "«8080-8082:80-81»"\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    ports:\n      - target: 80\n        published: "«99999»"\n',
      good: 'services:\n  web:\n    image: example/web:1\n    ports:\n      - target: 80\n        published: "9999"\n',
    },
  ],
  check: composeSchemaProblem('invalid-port'),
});
