import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/boolean-word',
  summary: 'yes, no, on or off instead of a boolean',
  why: 'In YAML 1.2, yes, no, on and off are strings. Compose still converts them to true and false where a boolean is required, and prints a warning on every run. Other tools that read the file do not convert them.',
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
