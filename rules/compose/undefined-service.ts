import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

export default defineRule({
  id: 'compose/undefined-service',
  summary: 'Names a service that does not exist',
  why: '`depends_on`, `links`, `volumes_from`, build contexts and namespaces (`network_mode: service:db`) need a service of this project. Docker Compose refuses the whole project when one of them names none, even where `required: false` is written.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/compose-file/services/#depends_on'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    depends_on: [«databse»]\n  database:\n    image: postgres:18\n',
      good: 'services:\n  web:\n    image: example/web:1\n    depends_on: [database]\n  database:\n    image: postgres:18\n',
      fixed:
        'services:\n  web:\n    image: example/web:1\n    depends_on: [database]\n  database:\n    image: postgres:18\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    network_mode: service:«vpn»\n',
    },
  ],
  check: composeProblems('undefined-service'),
});
