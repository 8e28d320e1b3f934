import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'project/missing-config-file',
  summary: 'A config whose file does not exist',
  why: 'The file is mounted into the containers that use the config. When it is not there, Docker Compose stops with "bind source path does not exist".',
  category: 'reliability',
  severity: 'error',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/configs/'],
  examples: [
    {
      bad: {
        'compose.yaml':
          'services:\n  web:\n    image: example/web:1\n    configs: [site]\nconfigs:\n  site:\n    file: «./site.conf»\n',
      },
      good: {
        'compose.yaml':
          'services:\n  web:\n    image: example/web:1\n    configs: [site]\nconfigs:\n  site:\n    file: ./site.conf\n',
        'site.conf': 'a=1\n',
      },
    },
  ],
  check: composeProblems('missing-config-file'),
});
