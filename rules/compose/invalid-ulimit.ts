import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-ulimit',
  summary: 'An invalid ulimit',
  why: 'A ulimit has a name such as `nofile`, integer values (-1 for unlimited), and a soft limit that is not above the hard limit. Compose does not check this, and the container does not start.',
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
