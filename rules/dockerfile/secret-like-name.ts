import { dedent, defineRule, type EnvInstruction, type RuleContext } from '../../src/rule/index.ts';
import { secretAliases, secretCodes, secrets } from '../shared/secrets.ts';

export default defineRule({
  id: 'dockerfile/secret-like-name',
  summary: 'ARG or ENV that is named like a secret but holds none',
  why: 'Docker judges by the name alone and warns of the setting in every build: a switch, a user name, a path or a public fingerprint whose name has a word such as KEY or PASSWORD in it. Another name, or one with PUBLIC, FILE or VERSION in it, keeps the warnings for what is a secret.',
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
      report(pair.key, `Docker takes \`${pair.name}\` for a secret by its name, and warns of it in every build`, {
        help: `choose another name, or write \`# check=skip=SecretsUsedInArgOrEnv\` above the ${node.keyword}`,
        alias: secretCodes(pair, node),
      });
}
