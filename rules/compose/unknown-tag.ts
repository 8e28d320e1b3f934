import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/unknown-tag',
  summary: 'A YAML tag that Compose does not know',
  why: 'Docker Compose knows the tags `!reset` and `!override`, which control how files are merged, and ignores every other tag, which then has no effect. `!reset` on a single item of a list has no effect either.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/merge/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            ports: «!overide»
              - "8080:80"
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            ports: !override
              - "8080:80"
      `,
    },
  ],
  check: composeProblem('unknown-tag'),
});
