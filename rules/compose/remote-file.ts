import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/remote-file',
  summary: 'A remote Compose file, which is not checked',
  why: 'infralint works offline: it does not fetch files that `include` or `extends` loads from a URL or a repository, and does not know their contents. Docker Compose fetches them on every run, and anyone who can change them decides what runs.',
  category: 'reproducibility',
  severity: 'info',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/include/'],
  examples: [
    {
      bad: dedent`
        include:
          - «https://example.org/db.yaml»
        services:
          web:
            image: example/web:1
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
      `,
    },
  ],
  check: composeProblem('remote-file'),
});
