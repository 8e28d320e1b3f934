import { namesSecretForHadolint } from '../../src/knowledge/secret-names.ts';
import { dedent, defineRule, type EnvInstruction, type RuleContext } from '../../src/rule/index.ts';
import { secrets } from '../shared/secrets.ts';

export default defineRule({
  id: 'dockerfile/sensitive-name',
  summary: 'ARG or ENV with a word such as USERNAME or TOKEN in its name',
  why: 'hadolint takes every name for a secret that contains PASSWORD, SECRET, TOKEN, PRIVATE, USERNAME, API_KEY or CLIENT_KEY, also `ARG USERNAME=vscode` and `ENV GOPRIVATE`. This rule reports the names that `dockerfile/secret-in-arg-or-env`, `dockerfile/repeated-secret` and `dockerfile/secret-like-name` leave out, for those who want the same list.',
  category: 'style',
  severity: 'info',
  presets: [],
  fix: 'none',
  aliases: { hadolint: { DL3064: 'warning' } },
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
  if (!node.pairs.some(({ name }) => namesSecretForHadolint(name))) return;
  const told = new Set(
    secrets(node)
      .filter(({ harmless, known }) => !harmless || known)
      .map(({ pair }) => pair),
  );
  for (const pair of node.pairs)
    if (!told.has(pair) && namesSecretForHadolint(pair.name))
      report(
        pair.key,
        `\`${pair.name}\` has a word for a secret in its name, and its value stays readable in the image`,
        {
          help: 'choose another name if the value is not a secret, and mount it as a secret if it is',
        },
      );
}
