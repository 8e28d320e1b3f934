import { dedent, defineRule } from '../../src/rule/index.ts';
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
      bad: dedent`
        services:
          web:
            image: example/web:1
            init: «yes»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            init: true
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            init: true
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            tty: «"off"»
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            tty: false
      `,
    },
  ],
  check: composeSchemaProblem('boolean-word'),
});
