import { dedent, defineRule, type EnvInstruction, type RuleContext } from '../../src/rule/index.ts';
import { repetitionsOf, secretAliases, secretCodes, secrets } from '../shared/secrets.ts';

const CODES = ['4.10', 'S6472'];

export default defineRule({
  id: 'dockerfile/secret-in-arg-or-env',
  summary: 'ARG or ENV whose name indicates a secret',
  why: 'ENV values are stored in the image, and ARG values in its history. Anyone who can pull the image can read them with `docker history` or `docker inspect`, and a later instruction cannot remove them. Settings that are only named like a secret (a boolean, a user name, a path, a public fingerprint) are reported by `dockerfile/secret-like-name`.',
  category: 'security',
  severity: 'warning',
  presets: ['recommended', 'security'],
  fix: 'none',
  aliases: { ...secretAliases, 'docker-bench': '4.10', sonar: 'S6472' },
  cwe: 538,
  book: 'Secrets',
  references: [
    'https://docs.docker.com/go/dockerfile/rule/secrets-used-in-arg-or-env/',
    'https://docs.docker.com/build/building/secrets/',
  ],
  yields: ['dockerfile/written-secret'],
  examples: [
    {
      bad: dedent`
        FROM node:24
        ARG «NPM_TOKEN»
        RUN npm ci
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
  const where = !node.stage?.shipped
    ? 'the build cache and in the build provenance'
    : node.kind === 'env'
      ? 'every image built from this file'
      : 'the image history';
  for (const { pair, harmless, origin } of secrets(node)) {
    if (harmless || origin) continue;
    report(pair.key, `\`${pair.name}\` sounds like a secret, and its value stays readable in ${where}`, {
      help:
        node.kind === 'env'
          ? 'pass it when the container starts, or mount it as a secret'
          : 'use `RUN --mount=type=secret` instead of a build argument',
      labels: repetitionsOf(pair, node).map((again) => ({ at: again.key, message: 'the same secret' })),
      alias: [...secretCodes(pair, node), ...CODES],
      secrets: pair.value ? [pair.value] : [],
    });
  }
}
