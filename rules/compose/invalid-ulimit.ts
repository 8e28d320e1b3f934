import { dedent, defineRule } from '../../src/rule/index.ts';
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
      bad: dedent`
        services:
          web:
            image: example/web:1
            ulimits:
              «nofiles»: 4096
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            ulimits:
              nofile: 4096
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            ulimits:
              nofile: 4096
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            ulimits:
              nofile:
                soft: «8192»
                hard: 4096
      `,
    },
  ],
  check: composeSchemaProblem('invalid-ulimit'),
});
