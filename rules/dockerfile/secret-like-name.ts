import { dedent, defineRule, type EnvInstruction, type RuleContext } from '../../src/rule/index.ts';
import { secretAliases, secretCodes, secrets } from '../shared/secrets.ts';

export default defineRule({
  id: 'dockerfile/secret-like-name',
  summary: 'ARG or ENV that is named like a secret but is not one',
  why: 'Docker judges by the name alone: in every build it warns about a boolean, a user name, a path or a public fingerprint whose name contains a word such as KEY or PASSWORD. With a different name, or one that contains PUBLIC, FILE or VERSION, only real secrets cause warnings.',
  category: 'style',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  yields: ['dockerfile/authentication-off'],
  aliases: secretAliases,
  references: ['https://docs.docker.com/go/dockerfile/rule/secrets-used-in-arg-or-env/'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        ENV «ANSIBLE_HOST_KEY_CHECKING»=False
      `,
      good: dedent`
        FROM debian:13
        ARG NPM_TOKEN
      `,
    },
  ],
  check: { arg, env: arg },
});

function arg(node: EnvInstruction, { report }: RuleContext): void {
  for (const { pair, harmless, known } of secrets(node))
    if (harmless && known)
      report(
        pair.key,
        `Docker treats \`${pair.name}\` as a secret because of its name, and warns about it in every build`,
        {
          help: `choose another name, or add \`# check=skip=SecretsUsedInArgOrEnv\` above the ${node.keyword}`,
          alias: secretCodes(pair, node),
        },
      );
}
