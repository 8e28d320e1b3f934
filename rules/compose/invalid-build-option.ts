import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-build-option',
  summary: 'An entry of ssh or additional_contexts without a value',
  why: 'Additional contexts and SSH keys have a name and a value. Compose rejects a list entry without `=`, except `default` for the SSH agent.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/build/#ssh'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            build:
              context: .
              ssh: [«key»]
      `,
      good: dedent`
        services:
          web:
            build:
              context: .
              ssh: [default, key=./id]
      `,
    },
  ],
  check: composeSchemaProblem('invalid-build-option'),
});
