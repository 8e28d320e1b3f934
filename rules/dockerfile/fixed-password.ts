import { dedent, defineRule } from '../../src/rule/index.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { MAY_SET, setPassword, USER_ACCOUNT, windowsPassword } from '../shared/set-passwords.ts';

export default defineRule({
  id: 'dockerfile/fixed-password',
  summary: 'A RUN sets a fixed or empty password',
  why: 'A password that the build sets for an account is the same in every container of the image. Anyone who can read the Dockerfile, the history of the image or its files knows it, even if they contain only a hash, because short passwords can be recovered from their hash. With an empty password, an account is open to every process in the container, and to the network if a service accepts its login.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  aliases: { checkov: 'CKV2_DOCKER_17', dockle: 'DKL-LI-0001', sonar: 'S6437', 'docker-bench': '4.10' },
  cwe: 259,
  book: 'Secrets',
  references: ['https://docs.docker.com/build/building/secrets/'],
  fold: 'file',
  yields: ['shell/secret-on-command-line'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN useradd -m app && echo «app:hunter2» | chpasswd
      `,
      good: dedent`
        FROM debian:13
        RUN useradd -m app
        USER app
      `,
    },
  ],
  check: {
    run(node, { report }) {
      const { stage, script } = node;
      if (!stage?.shipped || node.onbuild || !script || !MAY_SET.test(node.file.slice(node))) return;
      const windows = windowsPassword(node);
      for (const found of windows ? [windows] : script.commands.map(setPassword)) {
        if (!found) continue;
        const { at, secret, kind, whose, program } = found;
        const isSystem = program === 'chpasswd' ? ['CKV2_DOCKER_17'] : [];
        report(
          at,
          kind === 'empty'
            ? `${whose} gets an empty password: every process in the container can become that user`
            : `the ${kind === 'hash' ? 'password hash' : 'password'} of ${whose} is part of the image: anyone who can pull the image has it, and it is the same in every container`,
          {
            help:
              whose === USER_ACCOUNT
                ? 'leave the account locked (USER does not need a password), or set the password from a secret when the container starts'
                : 'set the password from a secret when the container starts',
            alias: kind === 'empty' ? ['DKL-LI-0001'] : [...isSystem, 'S6437', '4.10'],
            secrets: secret ? [secret] : [],
            milder: isForDevelopment(node.file.path) || isForDevelopment(`${stage.name ?? 'image'}.stage`),
          },
        );
      }
    },
  },
});
