import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-platform',
  summary: 'A platform that no image can have',
  why: 'A platform is `os/architecture` or `os/architecture/variant`. Compose passes any word, and the pull or the build fails.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#platform'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    platform: «linux/adm64»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    platform: linux/amd64\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    platform: linux/amd64\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    platform: «raspberry»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    platform: linux/arm64\n',
    },
  ],
  check: composeSchemaProblem('invalid-platform'),
});
