import { defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/unknown-flag',
  summary: 'A flag that the instruction does not have',
  why: 'Words that begin with `--` directly behind an instruction are flags for Docker, not arguments for a program: it refuses those that it does not know. `CMD --port 80` does not pass arguments to the ENTRYPOINT, `CMD ["--port", "80"]` does.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'mixed',
  references: ['https://docs.docker.com/reference/dockerfile/'],
  examples: [
    {
      bad: 'FROM debian:13\nCOPY --«form»=debian:13 /etc/motd /etc/\n',
      good: 'FROM debian:13\nCOPY --from=debian:13 /etc/motd /etc/\n',
      fixed: 'FROM debian:13\nCOPY --from=debian:13 /etc/motd /etc/\n',
    },
    {
      bad: 'FROM debian:13\nENTRYPOINT ["/app/serve"]\nCMD --«port» 80\n',
      good: 'FROM debian:13\nENTRYPOINT ["/app/serve"]\nCMD ["--port", "80"]\n',
      fixed: 'FROM debian:13\nENTRYPOINT ["/app/serve"]\nCMD ["--port", "80"]\n',
    },
  ],
  check: dockerfileProblem('unknown-flag'),
});
