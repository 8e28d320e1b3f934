import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/path-without-dot',
  summary: 'A path that is taken for the name of a volume',
  why: 'Only a source that begins with `.`, `/` or `~` is a path. Anything else is the name of a volume, which the file does not declare: Compose refuses it as undefined.',
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
