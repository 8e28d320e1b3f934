import { dedent, defineRule, textOf } from '../../src/rule/index.ts';
import { printedSecret } from '../shared/printed-secrets.ts';

export default defineRule({
  id: 'shell/printed-secret',
  summary: 'A RUN prints a secret into the build log',
  why: 'What a step of the build prints is in the log of the build. CI systems keep these logs, often for everyone who may see the project, and a secret in one of them has to be replaced. `set -x` prints every command after its variables were filled in, so it prints the secrets in them as well.',
  category: 'security',
  severity: 'warning',
  presets: ['recommended', 'security'],
  fix: 'none',
  cwe: 532,
  book: 'Secrets',
  references: ['https://docs.docker.com/build/building/secrets/'],
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN --mount=type=secret,id=token «cat /run/secrets/token» && /opt/fetch.sh
      `,
      good: dedent`
        FROM alpine:3.22
        RUN --mount=type=secret,id=token test -s /run/secrets/token && /opt/fetch.sh
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        RUN --mount=type=secret,id=token,env=API_TOKEN «set -eux»; \
            curl -fsSL -H "Authorization: Bearer $API_TOKEN" -o /opt/app https://example.org/app
      `,
      good: dedent`
        FROM debian:13
        RUN --mount=type=secret,id=token,env=API_TOKEN set -eu; \
            curl -fsSL -H "Authorization: Bearer $API_TOKEN" -o /opt/app https://example.org/app
      `,
    },
  ],
  check: {
    run(node, { report }) {
      if (node.onbuild || !MENTION.test(textOf(node))) return;
      const printed = printedSecret(node);
      if (!printed) return;
      const { at, how, use } = printed;
      report(at, `${how}: the secret is in the build log`, {
        help: use
          ? 'leave out `-x`, or switch it off with `set +x` before the secret is used'
          : 'leave the command out, or print only whether the secret is set',
        labels: use ? [{ at: use, message: 'the secret is used here' }] : [],
      });
    },
  },
});

/** What prints: most RUNs have none of it. */
const MENTION = /\b(?:echo|printf|cat|head|tail|less|more|base64|xxd|env|printenv|export|set)\b/;
