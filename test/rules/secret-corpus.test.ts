import { expect, it } from 'vitest';
import shapedInCompose from '../../rules/compose/written-secret.ts';
import addresses from '../../rules/dockerfile/secret-in-address.ts';
import shaped from '../../rules/dockerfile/written-secret.ts';
import arguments_ from '../../rules/shell/secret-on-command-line.ts';
import { isDummy, isRandom, secretsIn } from '../../src/knowledge/secret-shapes.ts';
import { SECRET_SHAPES } from '../../src/knowledge/secret-shapes-table.ts';
import { lint } from '../support/lint.ts';
import { sampleOf } from '../support/sample.ts';

// The secrets are made here from seeds, so that no scanner takes one in the repository for a real one.

/** Shapes that a pattern describes wholly, so that its samples are secrets. */
const described = SECRET_SHAPES.filter(
  ({ kind }) =>
    !/base64|JSON Web Token|PuTTY|a private key$|Docker configuration|Bitwarden|Discord bot|Twilio API|Airtable/.test(
      kind,
    ),
);
const known = described.flatMap(({ pattern }, index) => [sampleOf(pattern, 500 + index)]);
const bound = Array.from({ length: 60 }, (_, index) =>
  sampleOf(index % 2 ? /[A-Za-z0-9]{32}/ : /[a-f0-9]{40}|[A-Za-z0-9+/]{44}/, 900 + index),
);

const many = (pattern: RegExp, count: number, seed: number) =>
  Array.from({ length: count }, (_, index) => sampleOf(pattern, seed + index));

/** Lines of Dockerfiles that hold no secret, although they look random. */
const harmless: readonly string[] = [
  ...many(/ENV CHECKSUM=[a-f0-9]{64}/, 40, 1000),
  ...many(/ENV SHA512=[a-f0-9]{128}/, 15, 1100),
  ...many(/ARG MD5=[a-f0-9]{32}/, 20, 1200),
  ...many(/ENV GPG_KEY=[A-F0-9]{40}/, 30, 1300),
  ...many(/RUN gpg --batch --keyserver hkps:\/\/keys\.openpgp\.org --recv-keys [A-F0-9]{40}/, 25, 1400),
  ...many(/RUN echo "[a-f0-9]{64} {2}app\.tgz" \| sha256sum -c -/, 30, 1500),
  ...many(/COPY --from=acme\/app@sha256:[a-f0-9]{64} \/app \/app/, 25, 1600),
  ...many(/RUN git checkout [a-f0-9]{40}/, 25, 1700),
  ...many(/ENV COMMIT=[a-f0-9]{40}/, 20, 1800),
  ...many(/ENV INSTANCE_ID=[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}/, 30, 1900),
  ...many(/LABEL org\.opencontainers\.image\.revision=[a-f0-9]{40}/, 15, 2000),
  ...many(
    /RUN echo "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI[A-Za-z0-9]{43} deploy@example" >> \/home\/app\/\.ssh\/authorized_keys/,
    20,
    2100,
  ),
  ...many(
    /RUN echo "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ[A-Za-z0-9+/]{200} deploy@example" >> \/etc\/keys/,
    15,
    2200,
  ),
  ...many(/RUN npm install app@[1-9]\.[1-9]\.[1-9] --integrity=sha512-[A-Za-z0-9+/]{86}==/, 15, 2300),
  ...many(/ENV APP_VERSION=[1-9]\.[1-9]\d\.\d-[a-f0-9]{7}/, 15, 2400),
  ...many(/ADD --checksum=sha256:[a-f0-9]{64} https:\/\/example\.org\/[a-z]{8}\.tgz \/tmp\//, 20, 2500),
  ...many(/ENV PATH_TO=\/opt\/[a-z]{8}\/[a-z]{8}\/[A-Za-z0-9]{20}/, 10, 2600),
  ...many(/LABEL logo="data:image\/png;base64,iVBORw0KGgo[A-Za-z0-9+/]{120}"/, 10, 2700),
  ...many(/ENV SENTRY_DSN=https:\/\/[a-f0-9]{32}@o\d{6}\.ingest\.sentry\.io\/\d{7}/, 0, 2800),
  ...many(/ENV STRIPE_KEY=pk_live_[A-Za-z0-9]{24}/, 10, 2900),
  ...many(/ENV NEXT_PUBLIC_API_KEY=AIza[A-Za-z0-9_-]{35}/, 8, 3000),
  // What manuals show, and what stands for a secret.
  'ENV AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE',
  'ENV AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  `ENV GITHUB_TOKEN=ghp_${'x'.repeat(36)}`,
  'ENV GITHUB_TOKEN=ghp_1234567890abcdefghijklmnopqrstuvwxyz',
  'ENV GITLAB_TOKEN=glpat-your-token-goes-here',
  `ENV OPENAI_API_KEY=sk-${'0'.repeat(48)}`,
  'ENV OPENAI_API_KEY=sk-proj-your-openai-api-key-goes-here-and-nowhere-else',
  'ENV SLACK_TOKEN=xoxb-your-slack-bot-token-here',
  'ENV SLACK_WEBHOOK=https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX',
  'ENV TELEGRAM_TOKEN=123456789:AAexampleexampleexampleexampleexampl',
  `ENV JWT=${['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', 'eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ', 'SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c'].join('.')}`,
  'ENV TOKEN=<your token>',
  'ENV TOKEN=${TOKEN}',
  'RUN grep -q "BEGIN RSA PRIVATE KEY" /run/key',
  'RUN echo "-----BEGIN CERTIFICATE-----" > /dev/null',
  'RUN echo "-----BEGIN PUBLIC KEY-----\\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAu1SU1LfVLPHCozMxH2Mo4lgOEePz\\n-----END PUBLIC KEY-----" > /pub',
];

it('holds 200 secrets, of which at least 95 in 100 are found', () => {
  expect(known.length + bound.length).toBeGreaterThanOrEqual(200);
  const missed = [
    ...known.filter((secret) => secretsIn(`ENV VALUE=${secret}\n`).length !== 1),
    ...bound.filter((secret) => !isRandom(secret)),
  ];
  expect(missed.length / (known.length + bound.length), missed.join('\n')).toBeLessThanOrEqual(0.05);
});

it('holds 400 texts that are none, of which none is reported', async () => {
  expect(harmless.length).toBeGreaterThanOrEqual(400);
  const lines = harmless.map((line) => `      # ${line}\n      - ${JSON.stringify(line.replace(/\$/g, ''))}\n`);
  const files = {
    Dockerfile: `FROM debian:13\n${harmless.join('\n')}\n`,
    'compose.yaml': `services:\n  app:\n    image: acme/app:1.4\n    environment:\n${lines.join('')}`,
  };
  const found = async (dockerfile: string) => {
    const { result } = await lint(
      { ...files, Dockerfile: files.Dockerfile + dockerfile },
      { plugins: [addresses, shaped, shapedInCompose, arguments_] },
    );
    return result.files.flatMap(({ findings }) => findings.map(({ message }) => message));
  };
  expect(await found('')).toEqual([]);
  expect(await found(`ENV TOKEN=${known[0]}\n`)).toHaveLength(1);
});

it('knows what only stands for a secret', () => {
  expect(
    ['ghp_xxxxxxxxxxxxxxxx', 'sk-your-key-here', 'AKIAIOSFODNN7EXAMPLE', 'abcdefghijklmnop', 'aaaaaaaaaaaaaaaa'].filter(
      (text) => !isDummy(text),
    ),
  ).toEqual([]);
  expect(
    [
      'correct-horse-battery',
      '/usr/lib/x86_64-linux-gnu',
      '1.22.333.4444-debian',
      'https://example.org/a1b2c3d4',
    ].filter(isRandom),
  ).toEqual([]);
});
