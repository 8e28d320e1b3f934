import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/unprefixed-extension',
  summary: 'Shared settings under a name without `x-`',
  why: 'A block at the top level that only contains settings for anchors is an unknown key for Compose, which rejects the file. Names that begin with `x-` are ignored.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  aliases: { dclint: { 'invalid-schema': 'error' } },
  references: [
    'https://docs.docker.com/reference/compose-file/extension/',
    'https://docs.docker.com/reference/compose-file/fragments/',
  ],
  yields: ['compose/syntax-error'],
  examples: [
    {
      bad: dedent`
        «defaults»: &defaults
          restart: always
        services:
          web:
            <<: *defaults
            image: example/web:1
      `,
      good: dedent`
        x-defaults: &defaults
          restart: always
        services:
          web:
            <<: *defaults
            image: example/web:1
      `,
      fixed: dedent`
        x-defaults: &defaults
          restart: always
        services:
          web:
            <<: *defaults
            image: example/web:1
      `,
    },
  ],
  check: composeSchemaProblem('unprefixed-extension'),
});
