import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'project/mismatched-bind',
  summary: 'A file mounted as a directory, or a directory as a file',
  why: 'A bind mount puts a file onto a file and a directory onto a directory. Otherwise the container does not start: "not a directory: Are you trying to mount a directory onto a file (or vice-versa)?"',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#volumes'],
  examples: [
    {
      bad: {
        'compose.yaml': 'services:\n  web:\n    image: example/web:1\n    volumes:\n      - «./site.conf»:/etc/web/\n',
        'site.conf': 'a=1\n',
      },
      good: {
        'compose.yaml':
          'services:\n  web:\n    image: example/web:1\n    volumes:\n      - ./site.conf:/etc/web/site.conf\n',
        'site.conf': 'a=1\n',
      },
    },
    {
      bad: {
        'compose.yaml':
          'services:\n  web:\n    image: example/web:1\n    volumes:\n      - «./etc»:/etc/web/site.conf\n',
        'etc/site.conf': 'a=1\n',
      },
    },
  ],
  check: composeProblems('mismatched-bind'),
});
