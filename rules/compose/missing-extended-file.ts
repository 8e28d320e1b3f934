import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/missing-extended-file',
  summary: 'Extends a service of a file that is not there',
  why: '`extends` takes a service over from another file, whose path counts from the directory of the file that extends. Docker Compose refuses the whole project when it is missing.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  fold: 'thing',
  references: ['https://docs.docker.com/reference/compose-file/services/#extends'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            extends:
              file: «comon.yaml»
              service: base
      `,
      good: {
        'compose.yaml': dedent`
          services:
            web:
              extends:
                file: common.yaml
                service: base
        `,
        'common.yaml': dedent`
          services:
            base:
              image: example/web:1
        `,
      },
    },
  ],
  check: composeProblem('missing-extended-file'),
});
