import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/named-owner-with-link',
  summary: '`--link` together with an owner by name',
  why: '`--link` makes a layer that knows nothing of the image below it, so that Docker cannot look up in `/etc/passwd` which number a user has: it then rejects names in `--chown`, except `root`, which is 0 everywhere.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/dockerfile/#copy---link'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        COPY --link «--chown=app:app» app /app
      `,
      good: dedent`
        FROM debian:13
        COPY --link --chown=1000:1000 app /app
        COPY --link --chown=root:root etc /etc
      `,
    },
  ],
  check: dockerfileProblem('named-owner-with-link'),
});
