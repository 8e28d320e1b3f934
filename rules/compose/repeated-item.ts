import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/repeated-item',
  summary: 'The same item twice in a list',
  why: 'Compose rejects a list that contains the same item twice. Only when several files are merged, and only in some lists (`ports`, `environment`, `labels` and a few more), does it silently drop the duplicate.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  aliases: { dclint: { 'invalid-schema': 'error' } },
  references: ['https://docs.docker.com/reference/compose-file/services/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            security_opt:
              - no-new-privileges:true
              - «no-new-privileges:true»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            security_opt:
              - no-new-privileges:true
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            security_opt:
              - no-new-privileges:true
      `,
    },
  ],
  check: composeSchemaProblem('repeated-item'),
});
