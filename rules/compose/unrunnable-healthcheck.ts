import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/unrunnable-healthcheck',
  summary: 'A health check whose command cannot run',
  why: '`CMD` starts a program without a shell: a command line in one item is taken for the name of a program, which does not exist. The container never gets healthy, and services that wait for it do not start.',
  category: 'reliability',
  severity: 'error',
  presets: ['recommended', 'production'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/compose-file/services/#healthcheck'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    healthcheck:\n      test: ["CMD", «"curl -f http://localhost"»]\n',
      good: 'services:\n  web:\n    image: example/web:1\n    healthcheck:\n      test: ["CMD-SHELL", "curl -f http://localhost"]\n',
      fixed:
        'services:\n  web:\n    image: example/web:1\n    healthcheck:\n      test: ["CMD-SHELL", "curl -f http://localhost"]\n',
    },
  ],
  check: composeSchemaProblem('unrunnable-healthcheck'),
});
