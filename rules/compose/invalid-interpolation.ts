import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-interpolation',
  summary: 'A variable reference that Compose cannot read',
  why: 'Docker Compose fills in variables before anything else. A `${` that does not hold a name and one of its operators makes it refuse the whole file, wherever it stands, even in a comment-like string of a command. A dollar sign that is meant as such is written `$$`.',
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
