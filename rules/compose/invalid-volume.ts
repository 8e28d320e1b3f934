import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-volume',
  summary: 'An invalid volume',
  why: 'A volume needs an absolute path in the container. Compose rejects an empty source or path, which often comes from a variable that is not set. Docker Engine rejects a relative target or `/`.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#volumes'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            volumes:
              - ./site:«site»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            volumes:
              - ./site:/site
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            volumes:
              - type: bind
                source: ./site
                target: «site»
      `,
    },
  ],
  check: composeSchemaProblem('invalid-volume'),
});
