import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/path-without-dot',
  summary: 'A path that Compose treats as the name of a volume',
  why: 'A source is a path only if it begins with `.`, `/` or `~`. Anything else is the name of a volume. The file does not declare that volume, and Compose rejects it as undefined.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#volumes'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            volumes:
              - «data/site»:/site
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            volumes:
              - ./data/site:/site
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            volumes:
              - ./data/site:/site
      `,
    },
  ],
  check: composeSchemaProblem('path-without-dot'),
});
