import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/unknown-flag',
  summary: 'A flag that the instruction does not support',
  why: 'Docker treats words that begin with `--` directly after an instruction as flags of the instruction, not as arguments for a program, and the build fails if it does not know them. `CMD --port 80` does not pass arguments to the ENTRYPOINT; `CMD ["--port", "80"]` does.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'mixed',
  references: ['https://docs.docker.com/reference/dockerfile/'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        COPY --«form»=debian:13 /etc/motd /etc/
      `,
      good: dedent`
        FROM debian:13
        COPY --from=debian:13 /etc/motd /etc/
      `,
      fixed: dedent`
        FROM debian:13
        COPY --from=debian:13 /etc/motd /etc/
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        ENTRYPOINT ["/app/serve"]
        CMD --«port» 80
      `,
      good: dedent`
        FROM debian:13
        ENTRYPOINT ["/app/serve"]
        CMD ["--port", "80"]
      `,
      fixed: dedent`
        FROM debian:13
        ENTRYPOINT ["/app/serve"]
        CMD ["--port", "80"]
      `,
    },
  ],
  check: dockerfileProblem('unknown-flag'),
});
