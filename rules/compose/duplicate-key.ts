import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/duplicate-key',
  summary: 'A key that stands twice in one mapping',
  why: 'YAML allows every key once. Docker Compose refuses the whole file, while other tools silently take the last value, so that half of a configuration may be lost without a word. A second `<<` is refused as well: several anchors are merged by one `<<` with a list.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  aliases: { dclint: { 'invalid-yaml': 'error' } },
  references: ['https://docs.docker.com/reference/compose-file/fragments/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            ports:
              - "80:80"
            «ports»:
              - "443:443"
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            ports:
              - "80:80"
              - "443:443"
      `,
    },
    {
      bad: dedent`
        x-a: &a
          restart: always
        x-b: &b
          init: true
        services:
          web:
            <<: *a
            «<<»: *b
            image: example/web:1
      `,
      fixed: dedent`
        x-a: &a
          restart: always
        x-b: &b
          init: true
        services:
          web:
            <<: [*a, *b]
            image: example/web:1
      `,
    },
  ],
  check: composeProblem('duplicate-key'),
});
