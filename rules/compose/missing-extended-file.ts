import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/missing-extended-file',
  summary: '`extends` names a file that does not exist',
  why: '`extends` inherits a service from another file, whose path is relative to the directory of the file with the `extends` key. If that file is missing, Docker Compose rejects the whole project.',
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
