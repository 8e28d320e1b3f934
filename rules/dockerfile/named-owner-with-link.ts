import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/named-owner-with-link',
  summary: '`--link` combined with an owner given by name',
  why: '`--link` creates a layer that is independent of the image below it, so Docker cannot look up user names in `/etc/passwd`. It rejects names in `--chown`, except `root`, which is always 0.',
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
