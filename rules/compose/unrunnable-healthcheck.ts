import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/unrunnable-healthcheck',
  summary: 'A health check whose command cannot run',
  why: '`CMD` starts a program without a shell: a command line in one item is treated as the name of a program, which does not exist. The container never becomes healthy, and services that wait for it do not start.',
  category: 'reliability',
  severity: 'error',
  presets: ['every'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/compose-file/services/#healthcheck'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            healthcheck:
              test: ["CMD", «"curl -f http://localhost"»]
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            healthcheck:
              test: ["CMD-SHELL", "curl -f http://localhost"]
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            healthcheck:
              test: ["CMD-SHELL", "curl -f http://localhost"]
      `,
    },
  ],
  check: composeSchemaProblem('unrunnable-healthcheck'),
});
