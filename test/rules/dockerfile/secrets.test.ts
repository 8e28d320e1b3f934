import { describe, expect, it } from 'vitest';
import repeated from '../../../rules/dockerfile/repeated-secret.ts';
import secret from '../../../rules/dockerfile/secret-in-arg-or-env.ts';
import secretName from '../../../rules/dockerfile/secret-like-name.ts';
import sensitiveName from '../../../rules/dockerfile/sensitive-name.ts';
import { testRule } from '../../../src/test-rule.ts';
import { lint } from '../../support/lint.ts';

const file = (...lines: readonly string[]): string => `FROM alpine:3.22\n${lines.map((line) => `${line}\n`).join('')}`;
const env = (...pairs: readonly string[]): readonly string[] => pairs.map((pair) => file(`ENV ${pair}`));
const plain = (text: string): string => text.replace(/[«»]/g, '');

describe('secret-in-arg-or-env and secret-like-name', () => {
  const real = [
    file('ARG «TOKEN»'),
    file('ARG «NPM_TOKEN»='),
    file('ARG «DB_PASSWORD»=changeme'),
    file('ENV A=1 «DB_PASSWORD»=x «apikey»=y'),
    file('ENV «AWS_SECRET_ACCESS_KEY» x'),
    file('ARG «GIT_AUTH_TOKEN»=$X'),
    file('ARG A', 'ENV «KEY»=$A'),
    file('ARG A', 'ENV «TOKEN»=prefix-$A'),
    file('ARG A', 'ENV «TOKEN»=https://app:$A@example.com/'),
    ...env(
      '«DB_PASSWORD»=123456',
      '«ADMIN_PASSWORD»=admin',
      '«API_KEY_2»=k3y',
      '«REGISTRY_AUTH»=user:word',
      '«JWT_SECRET»=aaa.bbb.ccc',
      '«GITHUB_TOKEN»=0123456789012345678901234567890123456789',
      '«TOKEN»=https://user:word@example.com/',
      '«HOOK_TOKEN»=https://example.com/?token=abc',
      '«SECRET_KEY»="${A:-s3cret}"',
      '«COSMOS_PRIMARY_KEY»=abc',
    ),
  ];
  const named = [
    ...env(
      '«HOST_KEY_CHECKING»=False',
      '«ALLOW_EMPTY_PASSWORD»=yes «PASSWORD»=',
      '«GPG_KEY» C01E1CAD5EA2C4F0B8E3571504C367C218ADD4FF',
      '«GPG_KEY»="C01E 1CAD 5EA2 C4F0 B8E3 5715 04C3 67C2 18AD D4FF"',
      '«Filters__0__Key»=ProcessId',
      // The value shows what it is.
      '«MAIL_PASSWORD»=${MAIL_PASSWORD:-} «MAIL_TOKEN»="${MAIL_TOKEN}"',
      '«SECRET_KEY»=/run/secrets/key «TLS_KEY»=certs/server.key «SSH_KEY»=id_ed25519',
      '«INIT_PASSWORD»=init.sh',
      '«AUTH_SOCKET_TOKEN»=unix:///run/a.sock «TOKEN»=https://example.com/token',
      '«AUTH»=basic «KEY»=5 «MAX_TOKEN»=4096 «CACHE_KEY»=12',
      "«DB_PASSWORD»='$DB_PASSWORD' «API_TOKEN»={{TOKEN}}",
      '«DB_PASSWORD»=changeme «TOKEN»=<token> «SECRET»=xxxx «API_KEY»=your-api-key «KEY»=REPLACE_ME',
      // So does the rest of the name.
      '«PASSWORD_ENCODER»=bcrypt «TOKEN_AUDIENCE»=web «KEY_ALIAS»=a «AUTH_DATABASE»=b «PASSWORD_LENGTH_MIN»=8',
      '«EVENT_PARTITION_KEY»=a «TABLE_PRIMARY_KEY»=b «SORT_KEY»=c «PAGE_CACHE_KEY»=d «MESSAGE_KEY»=e «FEATURE_KEY»=f',
      '«PASSWORD_ENCRYPTION»=scram «PASSWORD_REGEX»=a+ «PASSWORD_PATTERN»=a+ «CREDENTIAL_HELPER»=ecr',
      '«ACCESS_TOKEN_COOKIE»=sid «PAY_PUBLISHABLE_KEY»=pk «CAPTCHA_SITE_KEY»=6L',
      '«DB_PASSWORD»=@@PASSWORD@@ «TOKEN»=%%TOKEN%% «SECRET»=-',
      '«SSH_AUTH_SOCK»=x «TOKEN_LIFETIME»=1h «USE_AUTH»=ldap',
    ),
    file('ARG «ACCESS_KEY_ID»', 'ENV «AUTH_USERNAME» x'),
    file('ARG «SSH_KEY»=/root/.ssh/id_rsa', 'ENV «SSH_KEY»=$SSH_KEY'),
    file('ARG «ENABLE_AUTH»', 'ARG «AUTH»=true'),
    file('ARG A', 'ENV «TLS_KEY»=/certs/$A.key'),
  ];
  const neither = [
    ...env('DB_PASSWORD_FILE=/run/x PUBLIC_KEY=x TOKEN_VERSION=1 KEYBOARD=de'),
    ...env('COMPASS=a BYPASS=b PASSTHROUGH=c PASSENGER=d FIRST_PASS=e COMPILE_PASS=f PASS_COUNT=5'),
    'ARG TOKEN=1\nFROM a:1\n',
    file('ONBUILD ARG TOKEN'),
    file('LABEL password=x'),
  ];
  it('are separated by whether there can be a secret', async () => {
    await testRule(secret, { bad: real, good: [...neither, ...named.map(plain)] });
    await testRule(secretName, { bad: named, good: [...neither, ...real.map(plain)] });
  });

  const further = env('«DB_PASS»=hunter2', '«MYSQL_PASS» root', '«PASS»=x', '«KEY_PASSPHRASE_1»=x').concat(
    file('ARG «NPM_PASS»'),
  );
  const furtherNamed = env('DB_PASS=', 'DB_PASS=/run/secrets/pass', 'MAIL_PASS=changeme', 'USE_PASS=yes');
  it('know names that BuildKit does not', async () => {
    const apart = env(
      '«PGPASSWORD»=gr33n',
      '«dbPassword»=x «MYSQL_PWD»=y',
      '«ROOTPASSWD»=z',
      '«clientSecret»=q «ApiKey»=k',
    );
    const neitherApart = env(
      'PWD=/a OLDPWD=/b',
      'NOPASSWORD=1 passwordFile=/x monkey=1 COMPASSWD=',
      'PGPASSFILE=/a TOKENIZER=b',
    );
    await testRule(secret, { bad: [...further, ...apart], good: [...furtherNamed, ...neitherApart] });
    await testRule(secretName, { good: [...further.map(plain), ...furtherNamed] });
  });
});

describe('repeated-secret and secret-in-arg-or-env', () => {
  const first = [
    file('ARG «TOKEN»', 'ENV TOKEN=$TOKEN'),
    file('ARG «TOKEN»', 'ENV NPM_TOKEN=${TOKEN} A=$TOKEN'),
    file('ARG «TOKEN»', 'ENV TOKEN=$TOKEN', 'ENV API_TOKEN="$TOKEN"'),
    file('ENV «TOKEN»=abc', 'ENV API_TOKEN=$TOKEN'),
    file('ARG «TOKEN»', 'ARG API_TOKEN=$TOKEN'),
    'FROM a:1\nARG «TOKEN»\nFROM b:1\nARG TOKEN\nENV TOKEN=$TOKEN\n',
    'FROM a:1\nENV «DB_PASS»=abc\nFROM b:1\nENV DB_PASS=abc\n',
  ];
  const again = [
    file('ARG TOKEN', 'ENV «TOKEN»=$TOKEN'),
    file('ARG TOKEN', 'ENV «NPM_TOKEN»=${TOKEN} A=$TOKEN'),
    file('ARG TOKEN', 'ENV «TOKEN»=$TOKEN', 'ENV «API_TOKEN»="$TOKEN"'),
    file('ENV TOKEN=abc', 'ENV «API_TOKEN»=$TOKEN'),
    file('ARG TOKEN', 'ARG «API_TOKEN»=$TOKEN'),
    'FROM a:1\nARG TOKEN\nFROM b:1\nARG «TOKEN»\nENV «TOKEN»=$TOKEN\n',
    'FROM a:1\nENV DB_PASS=abc\nFROM b:1\nENV «DB_PASS»=abc\n',
  ];
  it('report a secret once, and the other places separately', async () => {
    // The default shows that it is a boolean.
    const switches = [file('ARG AUTH_TOKEN=false', 'ENV AUTH_TOKEN=$AUTH_TOKEN'), file('ARG AUTH_JSON_TOKEN=0')];
    await testRule(secret, {
      good: switches,
      bad: [...first, 'FROM a:1\nENV «TOKEN»=abc\nFROM b:1\nENV «TOKEN»=def\n'],
    });
    await testRule(repeated, { bad: again, good: ['FROM a:1\nENV TOKEN=abc\nFROM b:1\nENV TOKEN=def\n'] });
  });
});

describe('the codes of other tools for a name', () => {
  const ids = [secret, repeated, secretName, sensitiveName].map(({ id }) => id);
  const codesOf = async (text: string): Promise<readonly string[]> => {
    const { result } = await lint(
      { Dockerfile: text },
      { builtIn: ids, rules: ids.map((name) => ({ name, level: 'warning' })) },
    );
    return result.files.flatMap(({ findings }) => findings.flatMap(({ aliases }) => aliases));
  };
  const trivy = async (text: string) => (await codesOf(text)).filter((code) => code === 'DS-0031').length;

  it('are those of trivy in the last stage only', async () => {
    for (const line of [
      'ARG NPM_TOKEN',
      'ENV AUTH_URL=http://a.b',
      'ARG CACHE_KEY=1',
      'ENV LOCAL_USR=x',
      'ENV TOKEN_FILE=/a',
    ])
      expect(await trivy(`FROM alpine:3.22\n${line}\n`), line).toBe(1);
    for (const line of [
      'ENV PUBLIC_KEY=1',
      'ARG KEYBOARD',
      'ENV GOOGLE_APPLICATION_CREDENTIALS=/run/a.json',
      'LABEL token=1',
    ])
      expect(await trivy(`FROM alpine:3.22\n${line}\n`), line).toBe(0);
    expect(await trivy('FROM alpine:3.22 AS a\nARG NPM_TOKEN\nFROM alpine:3.22\nCOPY --from=a /a /a\n')).toBe(0);
    expect(await trivy('FROM alpine:3.22 AS a\nARG NPM_TOKEN\nFROM alpine:3.22\nARG NPM_TOKEN\n')).toBe(1);
  });
});
