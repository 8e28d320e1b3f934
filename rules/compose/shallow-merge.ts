import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/shallow-merge',
  summary: 'A mapping lost because two merged fragments have it',
  why: 'The YAML merge key `<<` merges only the keys of the fragments, not the mappings below them. If two fragments have `environment`, the service gets the one of the first, and all variables of the second are silently missing.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/fragments/'],
  examples: [
    {
      bad: dedent`
        x-zone: &zone
          environment:
            TZ: Etc/UTC
        x-log: &log
          environment:
            LOG_LEVEL: info
        services:
          web:
            <<: [*zone, «*log»]
            image: example/web:1
      `,
      good: dedent`
        x-zone: &zone
          TZ: Etc/UTC
        x-log: &log
          LOG_LEVEL: info
        services:
          web:
            image: example/web:1
            environment:
              <<: [*zone, *log]
      `,
    },
  ],
  check: composeProblem('shallow-merge'),
});
