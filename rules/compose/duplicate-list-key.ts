import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/duplicate-list-key',
  summary: 'A label, build argument or sysctl that is set twice in a list',
  why: 'Docker Compose converts a list of `NAME=value` entries to a mapping. If two entries have the same name, the last one silently wins: a second list of middlewares replaces the first.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#labels'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            labels:
              - org.example.level=info
              - «org.example.mode=fast»
              - org.example.mode=slow
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            labels:
              - org.example.mode=slow
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            labels:
              - org.example.level=info
              - org.example.mode=slow
      `,
    },
  ],
  check: composeSchemaProblem('duplicate-list-key'),
});
