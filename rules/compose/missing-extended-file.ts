import { defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/missing-extended-file',
  summary: 'Extends a service of a file that is not there',
  why: '`extends` takes a service over from another file, whose path counts from the directory of the file that extends. Docker Compose refuses the whole project when it is missing.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#extends'],
  examples: [
    {
      bad: 'services:\n  web:\n    extends:\n      file: «comon.yaml»\n      service: base\n',
      good: {
        'compose.yaml': 'services:\n  web:\n    extends:\n      file: common.yaml\n      service: base\n',
        'common.yaml': 'services:\n  base:\n    image: example/web:1\n',
      },
    },
  ],
  check: composeProblem('missing-extended-file'),
});
