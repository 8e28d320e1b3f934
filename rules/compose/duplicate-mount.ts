import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/duplicate-mount',
  summary: 'Two mounts on one path of the container',
  why: 'Of two volumes with the same target Compose keeps the last one and says nothing: the data of the first is not where the program looks for it. A tmpfs on a path that is taken is refused.',
  category: 'correctness',
  severity: 'error',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#volumes'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    volumes:\n      - ./site:/site\n      - ./other:«/site/»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    volumes:\n      - ./site:/site\n      - ./other:/other\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    tmpfs: [«/tmp»]\n    volumes: ["./tmp:/tmp"]\n',
    },
  ],
  check: composeSchemaProblem('duplicate-mount'),
});
