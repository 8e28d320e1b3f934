import { dedent, defineRule } from '../../src/rule/index.ts';
import { setPassword } from '../shared/set-passwords.ts';

export default defineRule({
  id: 'dockerfile/password-of-account',
  summary: 'A RUN that calls chpasswd',
  why: 'checkov reports every call to chpasswd, even if the password comes from a secret mount or a variable. This rule reports the calls that `dockerfile/fixed-password` does not, for teams that do not want any account of an image to have a password.',
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
      report(words[0]!, 'chpasswd sets the password of an account: all containers of the image share it', {
        help: 'keep the account locked, or set the password when the container starts',
      });
    },
  },
});
