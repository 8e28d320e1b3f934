import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/duplicate-flag',
  summary: 'A flag that is given twice',
  why: 'Docker rejects an instruction that contains the same flag twice, even if the values are the same. Only `--mount`, `--exclude` and `--device` may be repeated.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/dockerfile/#copy'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        COPY --chown=1000 «--chown=1000:1000» app /app
      `,
      good: dedent`
        FROM debian:13
        COPY --chown=1000:1000 app /app
      `,
    },
  ],
  check: dockerfileProblem('duplicate-flag'),
});
