import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/remote-file',
  summary: 'A Compose file from elsewhere, which is not looked at',
  why: 'infralint works offline: a file that `include` or `extends` takes from an address or a repository is not fetched, and what it brings is not known here. Docker Compose fetches it every time, and whoever can change it decides what runs.',
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
