import { dedent, defineRule, textOf } from '../../src/rule/index.ts';
import { printedSecret } from '../shared/printed-secrets.ts';

export default defineRule({
  id: 'shell/printed-secret',
  summary: 'A RUN instruction prints a secret to the build log',
  why: 'The output of a build step ends up in the build log. CI systems keep these logs, often for everyone with access to the project, and a secret in one of them must be replaced. `set -x` prints every command after variables are expanded, including the secrets in it.',
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
      report(at, `${how}: the secret ends up in the build log`, {
        help: use
          ? 'remove `-x`, or turn it off with `set +x` before the secret is used'
          : 'remove the command, or print only whether the secret is set',
        labels: use ? [{ at: use, message: 'the secret is used here' }] : [],
      });
    },
  },
});

/** Commands that print. Most RUN instructions have none and are not searched. */
const MENTION = /\b(?:echo|printf|cat|head|tail|less|more|base64|xxd|env|printenv|export|set)\b/;
