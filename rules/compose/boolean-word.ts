import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/boolean-word',
  summary: 'yes, no, on or off for a truth value',
  why: 'In YAML 1.2 the words yes, no, on and off are texts. Compose still takes them for true and false in places that need a truth value, and prints a warning at every call; other tools that read the file do not.',
  category: 'operability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    init: «yes»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    init: true\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    init: true\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    tty: «"off"»\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    tty: false\n',
    },
  ],
  check: composeSchemaProblem('boolean-word'),
});
