import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'project/missing-bind-source',
  summary: 'A file to mount that does not exist',
  why: 'Docker makes a directory where the source of a bind mount is missing, owned by root, and mounts it: the program finds a directory where it expects its file, and the directory is in the way when the file is to be made.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#volumes'],
  examples: [
    {
      bad: {
        'compose.yaml':
          'services:\n  web:\n    image: example/web:1\n    volumes:\n      - «./site.conf»:/etc/web/site.conf\n',
      },
      good: {
        'compose.yaml':
          'services:\n  web:\n    image: example/web:1\n    volumes:\n      - ./site.conf:/etc/web/site.conf\n',
        'site.conf': 'a=1\n',
      },
    },
  ],
  check: composeProblems('missing-bind-source'),
});
