import { dedent, defineRule } from '../../src/rule/index.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { MAY_SET, setPassword, windowsPassword } from '../shared/set-passwords.ts';

export default defineRule({
  id: 'dockerfile/fixed-password',
  summary: 'A RUN sets a password that is written in the Dockerfile, or none',
  why: 'The password of an account that the build sets is the same in every container of the image. Whoever can read the Dockerfile, the history of the image or its files has it, a hash included, because short passwords are found from their hash. With an empty password an account is open to every process in the container, and to the network where a service logs in with it.',
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
            ? `${whose} gets an empty password: every process in the container may become that user`
            : `the ${kind === 'hash' ? 'hash of the password' : 'password'} of ${whose} is part of the image: whoever can pull it has the password of all of its containers`,
          {
            help:
              whose === 'an account of the system'
                ? 'leave the account locked (a container starts as it with USER, without a password), or set the password when the container starts, from a secret'
                : 'set the password when the container starts, from a secret',
            alias: kind === 'empty' ? ['DKL-LI-0001'] : [...isSystem, 'S6437', '4.10'],
            secrets: secret ? [secret] : [],
            milder: isForDevelopment(node.file.path) || isForDevelopment(`${stage.name ?? 'image'}.stage`),
          },
        );
      }
    },
  },
});
