import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/ignored-consistency',
  summary: 'A consistency option that Docker ignores',
  why: 'The options cached, delegated and consistent controlled file synchronization in Docker Desktop for Mac. With its newer file sharing, they have no effect on any platform.',
  category: 'style',
  severity: 'info',
  presets: ['strict'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#volumes'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            volumes:
              - ./site:/site:«cached»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            volumes:
              - ./site:/site
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            volumes:
              - ./site:/site
      `,
    },
  ],
  check: composeSchemaProblem('ignored-consistency'),
});
