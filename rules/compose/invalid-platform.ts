import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-platform',
  summary: 'An invalid platform',
  why: 'A platform is `os/architecture` or `os/architecture/variant`. Compose accepts any string, and the pull or the build fails.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#platform'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            platform: «linux/adm64»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            platform: linux/amd64
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            platform: linux/amd64
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            platform: «raspberry»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            platform: linux/arm64
      `,
    },
  ],
  check: composeSchemaProblem('invalid-platform'),
});
