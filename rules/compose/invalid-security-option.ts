import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-security-option',
  summary: 'A security option that the engine refuses',
  why: 'Options of `security_opt` are a known name with a value. The engine refuses to create the container with any other.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#security_opt'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    security_opt:\n      - «no-new-privilege»:true\n',
      good: 'services:\n  web:\n    image: example/web:1\n    security_opt:\n      - no-new-privileges:true\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    security_opt:\n      - no-new-privileges:true\n',
    },
  ],
  check: composeSchemaProblem('invalid-security-option'),
});
