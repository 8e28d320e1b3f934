import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-interpolation',
  summary: 'An invalid variable reference',
  why: 'Docker Compose substitutes variables before anything else. It rejects the file if a `${` is not followed by a name and a valid operator, wherever it is, even in a shell comment inside a command. For a literal dollar sign, use `$$`.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/interpolation/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:«\${TAG»
      `,
      good: dedent`
        services:
          web:
            image: example/web:\${TAG:-1}
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            command: echo «\${1}»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            command: echo $\${1}
      `,
    },
  ],
  check: composeProblem('invalid-interpolation'),
});
