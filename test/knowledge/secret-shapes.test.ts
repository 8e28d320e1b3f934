import { describe, expect, it } from 'vitest';
import { mayHoldSecret, secretsIn } from '../../src/knowledge/secret-shapes.ts';
import { SECRET_SHAPES } from '../../src/knowledge/secret-shapes-table.ts';
import { sampleOf } from '../support/sample.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Secrets that a pattern alone does not describe. */
const MADE: Readonly<Record<string, (seed: number) => string>> = {
  'a private key in base64': (seed) => base64(sampleOf(/-----BEGIN RSA PRIVATE KEY-----\n[A-Za-z0-9]{200}/, seed)),
  'a login of a registry in base64': (seed) => `"auth": "${base64(`deploy:${sampleOf(/[A-Za-z0-9]{16}/, seed)}`)}"`,
  'a JSON Web Token': (seed) =>
    [
      encoded({ alg: 'HS256', typ: 'JWT' }),
      encoded({ sub: `user-${seed}`, iat: 1764200000 }),
      sampleOf(/[A-Za-z0-9_-]{43}/, seed),
    ].join('.'),
  'a private key': (seed) =>
    sampleOf(
      /-----BEGIN (?:RSA |OPENSSH |EC |)PRIVATE KEY-----\n[A-Za-z0-9+/]{64}\n[A-Za-z0-9+/]{64}\n-----END PRIVATE KEY-----/,
      seed,
    ),
  'a Docker configuration with logins, in base64': (seed) =>
    base64(`{"auths":{"registry.acme.io":{"auth":"${sampleOf(/[A-Za-z0-9]{40}/, seed)}"}}}`),
};

/** What must stand somewhere before a secret that could also be something else. */
const BEFORE: Readonly<Record<string, string>> = {
  'a Bitwarden token': 'BWS_ACCESS_TOKEN=',
  'a Discord bot token': 'DISCORD_TOKEN=',
  'a Twilio API key': 'TWILIO_API_KEY=',
  'an Airtable token': 'AIRTABLE_TOKEN=',
};

describe('the shapes of secrets', () => {
  it.each(SECRET_SHAPES.map((shape, index) => [shape.kind, shape, index] as const))(
    '%s',
    (kind, { pattern }, index) => {
      for (let seed = index * 10 + 1; seed < index * 10 + 6; seed++) {
        const secret = MADE[kind]?.(seed) ?? (BEFORE[kind] ?? '') + sampleOf(pattern, seed);
        for (const text of [`ENV KEY=${secret}\n`, `key: "${secret}"\n`, `# ${secret}\n`])
          expect(
            secretsIn(text).map((found) => [found.kind, text.slice(found.start, found.end)].join(' ')),
            text,
          ).toHaveLength(1);
      }
    },
  );

  it('are hinted at', () => {
    for (const { hints } of SECRET_SHAPES) expect(hints.filter((hint) => !mayHoldSecret(hint))).toEqual([]);
  });
});
