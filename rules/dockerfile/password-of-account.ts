import { dedent, defineRule } from '../../src/rule/index.ts';
import { setPassword } from '../shared/set-passwords.ts';

export default defineRule({
  id: 'dockerfile/password-of-account',
  summary: 'A RUN calls chpasswd',
  why: 'checkov reports every call of chpasswd, also one whose password comes from a secret mount or a variable. This rule reports the calls that `dockerfile/fixed-password` leaves out, for those who want no account of an image to have a password.',
  category: 'security',
  severity: 'warning',
  presets: [],
  fix: 'none',
  aliases: { checkov: 'CKV2_DOCKER_17' },
  cwe: 259,
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN --mount=type=secret,id=accounts «chpasswd» < /run/secrets/accounts
      `,
      good: dedent`
        FROM debian:13
        RUN passwd --lock root
      `,
    },
  ],
  check: {
    command(command, { report }) {
      const { name, script, words } = command;
      const { host } = script;
      if (name !== 'chpasswd' || host.kind !== 'run') return;
      if (host.stage?.shipped && !host.onbuild && setPassword(command)) return;
      report(words[0]!, 'chpasswd gives an account of the image a password, which all of its containers share', {
        help: 'leave the account locked, or set the password when the container starts',
      });
    },
  },
});
