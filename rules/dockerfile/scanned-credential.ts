import { CREDENTIAL_PATHS } from '../../src/knowledge/secret-names.ts';
import {
  between,
  type CopyInstruction,
  dedent,
  defineRule,
  type EnvInstruction,
  type RuleContext,
} from '../../src/rule/index.ts';
import { copiesInto, isBelow, pathIn } from '../shared/container-paths.ts';
import { savedLogin, staysLoggedIn } from '../shared/saved-logins.ts';

export default defineRule({
  id: 'dockerfile/scanned-credential',
  summary: 'Files and logins that trivy treats as credentials',
  why: 'trivy also reports a variable such as GOOGLE_APPLICATION_CREDENTIALS that points into a directory where COPY puts files, a COPY to the path in such a variable, and logins that the same RUN removes again. `dockerfile/copied-credentials` and `dockerfile/saved-login` report credentials that are certain to be in the image; this rule adds the rest, for teams that want the same list as trivy.',
  category: 'security',
  severity: 'warning',
  presets: [],
  fix: 'none',
  aliases: { trivy: { 'DS-0031': 'error' } },
  cwe: 538,
  examples: [
    {
      bad: dedent`
        FROM python:3.13-slim
        COPY . /app
        ENV «GOOGLE_APPLICATION_CREDENTIALS»=/app/account.json
      `,
      good: dedent`
        FROM python:3.13-slim
        COPY . /app
        ENV GOOGLE_APPLICATION_CREDENTIALS=/run/secrets/account.json
      `,
    },
  ],
  check: {
    env: variable,
    arg: variable,
    copy,
    add: copy,
    run(node, { report }) {
      const { stage, script } = node;
      if (!stage?.last || node.onbuild || node.mounts.some(({ type }) => type === 'secret')) return;
      for (const command of script?.commands ?? []) {
        const login = savedLogin(command);
        if (!login?.cloud || staysLoggedIn(login, node)) continue;
        report(
          between(command.words[0]!, command.words[login.words]!),
          `\`${login.call}\` logs in with credentials during the build`,
          {
            help: 'mount the credentials for the command that needs them: `RUN --mount=type=secret`',
          },
        );
      }
    },
  },
});

function variable({ stage, pairs, onbuild }: EnvInstruction, { report }: RuleContext): void {
  if (!stage?.last || onbuild) return;
  for (const { name, key, value } of pairs) {
    const path = CREDENTIAL_PATHS.has(name) ? pathIn(stage.workdir, value?.value) : undefined;
    if (path === undefined) continue;
    for (const { to } of copiesInto(stage))
      if (to !== '/' && isBelow(path, to)) {
        report(
          key,
          `\`${name}\` points to a credentials file in \`${to}\`, where COPY or ADD puts files: the credentials may be in the image`,
          {
            help: 'mount the file and set the variable when the container starts, not in the image',
          },
        );
        break;
      }
  }
}

function copy({ stage, destination, onbuild, file }: CopyInstruction, { report }: RuleContext): void {
  if (!stage?.last || onbuild || !destination || !file) return;
  const named = destination.variables.find(({ name }) => CREDENTIAL_PATHS.has(name));
  if (named)
    report(destination, `the credentials file that \`${named.name}\` points to is copied into the image`, {
      help: 'mount the file when the container starts',
    });
}
