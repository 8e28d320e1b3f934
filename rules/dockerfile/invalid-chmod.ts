import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-chmod',
  summary: 'A file mode that `--chmod` does not accept',
  why: '`--chmod` accepts octal permissions up to 7777, or symbolic ones such as `u+x`. Docker rejects other values.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/dockerfile/#copy---chown---chmod'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        COPY --chmod=«0o755» app /app
      `,
      good: dedent`
        FROM debian:13
        COPY --chmod=0755 app /app
      `,
      fixed: dedent`
        FROM debian:13
        COPY --chmod=0755 app /app
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        COPY --chmod=«798» app /app
      `,
      good: dedent`
        FROM debian:13
        COPY --chmod=755 app /app
      `,
    },
  ],
  check: dockerfileProblem('invalid-chmod'),
});
