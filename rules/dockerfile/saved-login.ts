import { between, dedent, defineRule } from '../../src/rule/index.ts';
import { MAY_LOG_IN, savedLogin, staysLoggedIn } from '../shared/saved-logins.ts';

export default defineRule({
  id: 'dockerfile/saved-login',
  summary: 'A RUN that logs in and leaves the credentials in the image',
  why: 'Programs that log in store the credentials in a file in the home directory. In a RUN, this file becomes part of a layer of the image: anyone who can pull the image has the token and can use the cloud or registry account. Logging out in a later RUN does not remove the file from the layer.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  aliases: { trivy: { 'DS-0031': 'error' }, 'docker-bench': '4.10', sonar: 'S6437' },
  cwe: 538,
  book: 'Secrets',
  references: ['https://docs.docker.com/build/building/secrets/'],
  examples: [
    {
      bad: dedent`
        FROM amazon/aws-cli:2.31.3
        ARG KEY_ID
        RUN «aws configure set» aws_access_key_id "$KEY_ID" && aws s3 cp s3://example/data /data
      `,
      good: dedent`
        FROM amazon/aws-cli:2.31.3
        RUN --mount=type=secret,id=aws,target=/root/.aws/credentials aws s3 cp s3://example/data /data
      `,
    },
  ],
  check: {
    run(node, { report }) {
      const { stage, script } = node;
      if (!stage?.shipped || node.onbuild || !script || !MAY_LOG_IN.test(node.file.slice(node))) return;
      const mountsSecret = node.mounts.some(({ type }) => type === 'secret');
      const told = new Set<string>();
      for (const command of script.commands) {
        const login = savedLogin(command);
        if (!login || told.has(login.file) || !staysLoggedIn(login, node)) continue;
        told.add(login.file);
        const { call, words, file, cloud } = login;
        report(
          between(command.words[0]!, command.words[words]!),
          `\`${call}\` stores the credentials in \`~/${file}\`, which stays in the layer: anyone who can pull the image can read them`,
          {
            help: `mount the credentials for the command that needs them (\`RUN --mount=type=secret\`), or log out and delete \`~/${file}\` in the same RUN`,
            alias: cloud && stage.last && !mountsSecret ? ['DS-0031', '4.10', 'S6437'] : ['4.10', 'S6437'],
          },
        );
      }
    },
  },
});
