import { defineRule } from '../../src/rule/index.ts';
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
      bad: 'services:\n  web:\n    image: example/web:«${TAG»\n',
      good: 'services:\n  web:\n    image: example/web:${TAG:-1}\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    command: echo «${1}»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    command: echo $${1}\n',
    },
  ],
  check: composeProblem('invalid-interpolation'),
});
