import { dedent, defineRule, type EnvInstruction, type RuleContext } from '../../src/rule/index.ts';
import { secretAliases, secretCodes, secrets } from '../shared/secrets.ts';

export default defineRule({
  id: 'dockerfile/sensitive-name',
  summary: 'ARG or ENV with a word such as USERNAME or TOKEN in its name',
  why: 'Other tools judge by parts of the name: hadolint treats `ARG USERNAME=vscode` and `ENV GOPRIVATE` as secrets, dockle `ENV PASSENGER_PORT`, semgrep `ARG API_VERSION`, and trivy `ARG LOCAL_USR`. This rule reports the names that `dockerfile/secret-in-arg-or-env`, `dockerfile/repeated-secret` and `dockerfile/secret-like-name` do not, for teams that want the same lists.',
  category: 'style',
  severity: 'info',
  presets: [],
  fix: 'none',
  aliases: {
    hadolint: secretAliases.hadolint,
    trivy: secretAliases.trivy,
    semgrep: secretAliases.semgrep,
    dockle: secretAliases.dockle,
  },
  examples: [
    {
      bad: dedent`
        FROM debian:13
        ARG «USERNAME»=app
        ENV «GOPRIVATE»=example.com
      `,
      good: dedent`
        FROM debian:13
        ARG LOGIN=app
      `,
    },
  ],
  check: { arg, env: arg },
});

function arg(node: EnvInstruction, { report }: RuleContext): void {
  const coded = node.pairs.filter((pair) => secretCodes(pair, node).length > 0);
  if (coded.length === 0) return;
  const told = new Set(
    secrets(node)
      .filter(({ harmless, known }) => !harmless || known)
      .map(({ pair }) => pair),
  );
  for (const pair of coded)
    if (!told.has(pair))
      report(
        pair.key,
        `the name \`${pair.name}\` looks like a secret to other tools, and its value stays readable in the image`,
        {
          help: 'choose another name, or mount the value with `RUN --mount=type=secret` if it is a secret',
          alias: secretCodes(pair, node),
        },
      );
}
