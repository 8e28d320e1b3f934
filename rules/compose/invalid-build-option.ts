import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-build-option',
  summary: 'An entry of ssh or additional_contexts without a value',
  why: 'Further contexts and SSH keys have a name and a value. Compose refuses an entry of a list without `=`, except `default` for the SSH agent.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/build/#ssh'],
  examples: [
    {
      bad: 'services:\n  web:\n    build:\n      context: .\n      ssh: [«key»]\n',
      good: 'services:\n  web:\n    build:\n      context: .\n      ssh: [default, key=./id]\n',
    },
  ],
  check: composeSchemaProblem('invalid-build-option'),
});
