import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/duplicate-key',
  summary: 'A key that appears twice in one mapping',
  why: 'A YAML mapping can have each key only once. Docker Compose rejects the file, while other tools silently use the last value, so half of a configuration may be lost. A second `<<` is rejected too: to merge several anchors, use one `<<` with a list.',
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
