import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-security-option',
  summary: 'An invalid security option',
  why: 'An entry of `security_opt` is a known name with a value. Docker Engine rejects a container with any other entry.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#security_opt'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            security_opt:
              - «no-new-privilege»:true
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
  check: composeSchemaProblem('invalid-security-option'),
});
