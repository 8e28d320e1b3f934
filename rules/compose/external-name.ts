import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/external-name',
  summary: 'The name of an external resource under `external`',
  why: 'Compose still reads a name under `external` but warns on every run. The key is deprecated in the schema and will be removed.',
  category: 'operability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/networks/#external'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            networks:
              - front
        networks:
          front:
            «external»:
              name: shared
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            networks:
              - front
        networks:
          front:
            external: true
            name: shared
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            networks:
              - front
        networks:
          front:
            external: true
            name: shared
      `,
    },
  ],
  check: composeSchemaProblem('external-name'),
});
