import { dedent, defineRule, type EnvInstruction, type RuleContext } from '../../src/rule/index.ts';
import { secretAliases, secretCodes, secrets } from '../shared/secrets.ts';

export default defineRule({
  id: 'dockerfile/repeated-secret',
  summary: 'ARG or ENV that repeats a secret declared above it',
  why: 'BuildKit warns about every ARG and ENV that is named like a secret, even an ENV that only copies the value of the ARG above it, or the same ARG in the next stage. `dockerfile/secret-in-arg-or-env` reports each secret once, where it is first declared; this rule reports the other places.',
  category: 'security',
  severity: 'warning',
  presets: [],
  fix: 'none',
  aliases: secretAliases,
  cwe: 538,
  references: ['https://docs.docker.com/go/dockerfile/rule/secrets-used-in-arg-or-env/'],
  examples: [
    {
      bad: dedent`
        FROM node:24
        ARG NPM_TOKEN
        ENV «NPM_TOKEN»=$NPM_TOKEN
      `,
      good: dedent`
        FROM node:24
        RUN --mount=type=secret,id=npm_token,env=NPM_TOKEN npm ci
      `,
    },
  ],
  check: { arg, env: arg },
});

function arg(node: EnvInstruction, { report }: RuleContext): void {
  for (const { pair, origin } of secrets(node))
    if (origin)
      report(pair.key, `\`${pair.name}\` repeats the secret declared above as \`${origin.name}\``, {
        help: 'mount the secret where it is needed, and remove both declarations',
        labels: [{ at: origin.key, message: 'declared here' }],
        alias: secretCodes(pair, node),
        secrets: pair.value ? [pair.value] : [],
      });
}
