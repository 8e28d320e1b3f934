import { dedent, defineRule } from '../../src/rule/index.ts';
import { dockerfileProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'dockerfile/invalid-checksum',
  summary: 'A checksum of ADD that Docker rejects',
  why: '`ADD --checksum` needs exactly one URL and a matching value: a digest such as `sha256:…` for a download, or a commit hash for a Git repository. Otherwise the build fails.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: ['https://docs.docker.com/reference/dockerfile/#add---checksum'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        ADD --checksum=«md5»:d41d8cd98f00b204e9800998ecf8427e https://example.org/a.tar.gz /
      `,
      good: dedent`
        FROM debian:13
        ADD --checksum=sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 https://example.org/a.tar.gz /
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        ADD --checksum=«sha265»:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 https://example.org/a.tar.gz /
      `,
      fixed: dedent`
        FROM debian:13
        ADD --checksum=sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 https://example.org/a.tar.gz /
      `,
    },
  ],
  check: dockerfileProblem('invalid-checksum'),
});
