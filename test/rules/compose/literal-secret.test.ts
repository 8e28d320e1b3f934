import { expect, it } from 'vitest';
import defaultSecret from '../../../rules/compose/default-secret.ts';
import literalSecret from '../../../rules/compose/literal-secret.ts';
import secretLikeSetting from '../../../rules/compose/secret-like-setting.ts';
import { testRule } from '../../../src/test-rule.ts';
import { lint, shown } from '../../support/lint.ts';

/** A service with variables. */
const web = (...variables: readonly string[]) =>
  `services:\n  web:\n    image: example/web:1\n    environment:\n${variables.map((line) => `      ${line}\n`).join('')}`;

/** A service with more lines. */
const service = (...lines: readonly string[]) =>
  `services:\n  web:\n    image: example/web:1\n${lines.map((line) => `    ${line}\n`).join('')}`;

it('finds secrets in plain text', () =>
  testRule(literalSecret, {
    bad: [
      { text: web('DB_PASSWORD: «zK4-plum»'), message: 'the password `DB_PASSWORD` of `web` is in plain text' },
      web('- DB_PASS=«zK4-plum»'),
      web('- "DB_PWD=«zK4-plum»"'),
      web('spring.datasource.password: «"zK4-plum"»'),
      web('EventBusPassword: «zK4-plum»'),
      web('GITEA__database__PASSWD: «zK4-plum»'),
      web('ME_CONFIG_MONGODB_ADMINPASSWORD: «"123456"»'),
      web('DB_PASSWORD_2: «123456»'),
      web('SECRET_KEY_BASE: «0f1e2d3c4b5a69788796a5b4c3d2e1f0»'),
      web('JWT_SECRET: «shop-signs-this»', 'APP_KEY: «base64:Zm9vYmFyYmF6cXV4»'),
      web('PASSWORD_SALT: «zK4-plum»'),
      web('STRIPE_API_KEY: «rk_9f8e7d6c5b4a»'),
      web('RABBITMQ_ERLANG_COOKIE: «zK4plumcookie»'),
      { text: web('DB_PASSWORD: «changeme»'), message: 'and it is easy to guess' },
      { text: web('DB_USER: shop', 'DB_PASSWORD: «shop123»'), message: 'and it is easy to guess' },
      // Inside values.
      { text: web('DATABASE_URL: postgres://shop:«zK4-plum»@db:5432/shop'), message: '`postgres://` address of `web`' },
      web('- CELERY_BROKER_URL=amqp://shop:«zK4-plum»@queue//'),
      web('CACHE: redis://:«zK4-plum»@cache:6379/0'),
      web('MONGO: mongodb://root:«zK4-plum»@a,b/?replicaSet=rs0'),
      web('HTTP_PROXY: http://shop:«zK4-plum»@proxy.example.com:3128'),
      web(
        'ConnectionStrings__Shop: Server=db;Database=shop;User Id=sa;Password=«zK4-plum;'.replace(';', ';') + '»',
      ).replace('zK4-plum;»', 'zK4-plum»;'),
      web('JDBC: jdbc:mysql://db/shop?user=shop&password=«zK4-plum»&useSSL=false'),
      web('DSN: host=db user=shop password=«zK4-plum» dbname=shop'),
      web('GO_DSN: shop:«zK4-plum»@tcp(db:3306)/shop'),
      web('JAVA_OPTS: -Xmx1g -Dspring.datasource.password=«zK4-plum»'),
      web('NEO4J_AUTH: neo4j/«zK4-plum»'),
      web('BASIC_AUTH: admin:«zK4-plum»'),
      service('command: wait-for postgres://shop:«zK4-plum»@db/shop'),
      service('command: ["migrate", "-database", "postgres://shop:«zK4-plum»@db/shop"]'),
      service('healthcheck: {test: [CMD, pg_isready, "-d", "postgres://shop:«zK4-plum»@db/shop"]}'),
      // Elsewhere.
      service('labels: {com.example.api-token: «rk_9f8e7d6c5b4a»}'),
      {
        text: 'services:\n  web:\n    build:\n      context: .\n      args:\n        NPM_TOKEN: «rk_9f8e7d6c5b4a»\n',
        message: 'stays in the history of the image',
      },
      `x-env: &env\n  DB_PASSWORD: «zK4-plum»\nservices:\n  a: {image: example/a:1, environment: *env}\n  b: {image: example/b:1, environment: {<<: *env, A: b}}\n`,
      `x-env:\n  DB_PASSWORD: «zK4-plum»\nservices:\n  a: {image: example/a:1}\n`,
      `services:\n  web: {image: example/web:1, configs: [app]}\nconfigs:\n  app:\n    content: |\n      [db]\n      user = shop\n      password = «zK4-plum»\n`,
      `services:\n  web: {image: example/web:1, configs: [app]}\nconfigs:\n  app:\n    content: |\n      {"password": "«zK4-plum»"}\n`,
      `services:\n  web: {image: example/web:1, configs: [app]}\nconfigs:\n  app:\n    content: |\n      user: \${USER_NAME}\n      url: amqp://shop:«zK4-plum»@queue\n`,
      {
        text: web(
          'DB_PASSWORD: «zK4-plum»',
          'DATABASE_URL: postgres://shop:«zK4-plum»@db/shop',
          'PGPASSWORD: «zK4-plum»',
        ),
      },
      {
        text: {
          'compose.yaml': web('DB_USER: shop'),
          'compose.override.yaml': 'services:\n  web:\n    environment:\n      DB_PASSWORD: «zK4-plum»\n',
        },
      },
    ],
    good: [
      web('DB_PASSWORD: ${DB_PASSWORD}', 'DB_PASS: $DB_PASS', 'DB_PWD: ${DB_PWD:?}', 'TOKEN:', 'API_KEY: ""'),
      web('- DB_PASSWORD', '- TOKEN=${A}${B}'),
      web('DB_PASSWORD_FILE: /run/secrets/db', 'SECRET_KEY: /run/secrets/key', 'KEYSTORE_PASSWORD: file:/run/x'),
      web('MYSQL_ALLOW_EMPTY_PASSWORD: "yes"', 'MYSQL_RANDOM_ROOT_PASSWORD: 1', 'REQUIRE_PASSWORD: strong'),
      web('TOKEN_TTL: 3600', 'PASSWORD_MIN_LENGTH: 12', 'SECRET_NAME: shop-db', 'JWT_ISSUER: shop', 'CACHE_KEY: shop'),
      web(
        'PUBLIC_KEY: abcdef0123456789',
        'STRIPE_PUBLIC_TOKEN: pk_9f8e7d6c5b4a',
        'AUTH_USER: shop',
        'AWS_ACCESS_KEY_ID: AKIA1',
      ),
      web(
        'API_TOKEN: <your token>',
        'API_KEY: xxxxxxxx',
        'OPENAI_API_KEY: your-api-key',
        'API_TOKEN: test',
        'DB_PASSWORD: "***"',
      ),
      web('FIRST_PASS: render', 'PWD: /app', 'COMPASS: north', 'KEYBOARD: de', 'MONKEY: banana', 'TOKENIZER: bert'),
      web(
        'DATABASE_URL: postgres://shop:${DB_PASSWORD}@db/shop',
        'URL: https://example.com:8080/@shop',
        'A: redis://cache',
      ),
      web(
        'DATABASE_URL: postgres://shop:$DB_PASSWORD@db',
        'GIT: git@github.com:shop/shop.git',
        'DSN: https://abc@sentry.example.com/1',
      ),
      web('CONNECTION: Server=db;Database=shop;User Id=sa;Password=${SA_PASSWORD}', 'OPTS: -Dpassword=$$DB_PASSWORD'),
      web('NEO4J_AUTH: none', 'NEO4J_AUTH: neo4j/${NEO4J_PASSWORD}', 'BASIC_AUTH: proxy:8080'),
      web('AWS_SECRET_ACCESS_KEY: test', 'SECURITY_CREDENTIALS: kafka1_creds', 'PASSWORD: "请修改"'),
      service('labels: {traefik.http.middlewares.auth.basicauth.users: "shop:$$apr1$$a$$b"}'),
      service('command: ["sh", "-c", "psql postgres://shop:$$PASSWORD@db"]'),
      `services:\n  web: {image: example/web:1, configs: [app]}\nconfigs:\n  app:\n    content: |\n      password = \${DB_PASSWORD}\n      password_file = /run/secrets/x\n`,
      `services:\n  web: {image: example/web:1, env_file: app.env}\n`,
      { 'compose.yaml': service('env_file: app.env'), 'app.env': 'DB_PASSWORD=zK4-plum\n' },
    ],
  }));

it('treats secrets in development files as a lesser flaw', async () => {
  const text = web('DB_PASSWORD: zK4-plum');
  const levels = async (file: string) => {
    const { result } = await lint({ [file]: text }, { builtIn: [literalSecret.id], presets: ['security'] });
    return result.files.flatMap(({ findings }) =>
      findings.flatMap(({ rule, severity }) => (rule === literalSecret.id ? severity : [])),
    );
  };
  expect(await levels('compose.yaml')).toEqual(['warning']);
  expect(await levels('compose.dev.yaml')).toEqual(['info']);
});

it('makes one finding of one secret', async () => {
  const text = web(
    'A_PASSWORD: zK4-plum',
    'URL: amqp://a:zK4-plum@b',
    'B_PASSWORD: zK4-plum',
    'C: ${X_PASSWORD:-word}',
    'D: ${X_PASSWORD:-word}',
  );
  const outcome = await lint(
    { 'compose.yaml': text },
    { builtIn: [literalSecret.id, defaultSecret.id], presets: ['security'] },
  );
  expect(shown(outcome).map((each) => each.replace(/.*(?=\()/, ''))).toEqual([
    '(also in 2 more places)',
    '(also in 1 more place)',
  ]);
});

it('shows at most four characters of a secret, wherever it appears', async () => {
  const outcome = await lint(
    { 'compose.yaml': web('A_PASSWORD: zK4-plum', 'URL: amqp://a:zK4-plum@b') },
    { builtIn: [literalSecret.id], presets: ['security'] },
  );
  expect(shown(outcome).join('\n')).not.toContain('zK4-p');
});

it('finds secrets in the defaults of variables', () =>
  testRule(defaultSecret, {
    bad: [
      {
        text: web('DB_PASSWORD: ${DB_PASSWORD:-«zK4-plum»}'),
        message: 'the default of `DB_PASSWORD` is a password in plain text, used wherever the variable is not set',
      },
      web('- DB_PASSWORD=${PW-«zK4-plum»}'),
      web('URL: postgres://${DB_USER:-shop}:${DB_PASSWORD:-«!ChangeMe!»}@db/shop'),
      web('URL: postgres://shop:${DB_WORD:-«zK4-plum»}@db/shop'),
      web('URL: ${DATABASE_URL:-postgres://shop:«zK4-plum»@db/shop}'),
      web('JWT_KEY: ${CADDY_JWT_SECRET:-«ChangeThisKey»}'),
      web('DB_PASSWORD: ${ROOT_PASSWORD:-${DB_PASSWORD:-«zK4-plum»}}'),
      service('command: redis-server --requirepass ${REDIS_PASSWORD:-«zK4-plum»}'),
      { text: web('DB_PASSWORD: ${DB_PASSWORD:-«changeme»}'), message: 'that is easy to guess' },
      { text: { 'compose.yaml': web('DB_PASSWORD: ${DB_PASSWORD:-«zK4-plum»}'), '.env': 'DB_PASSWORD=other\n' } },
      {
        text: web('A_PASSWORD: ${DB_PASSWORD:-«zK4-plum»}', 'B: ${DB_PASSWORD:-«zK4-plum»}'),
      },
    ],
    good: [
      web('DB_PASSWORD: ${DB_PASSWORD:-}', 'TOKEN: ${TOKEN-}', 'A: ${DB_PASSWORD:?missing}', 'B: ${DB_PASSWORD:+zK4}'),
      web(
        'API_KEY: ${API_KEY:-your-api-key}',
        'API_TOKEN: ${API_TOKEN:-xxx}',
        'RATE: ${API_KEY_RATE_LIMIT:-60/minute}',
      ),
      web('TOKEN_TTL: ${TOKEN_TTL:-3600}', 'KEY: ${SECRET_KEY_FILE:-/run/secrets/key}', 'A: ${DB_PASSWORD:-$OTHER}'),
      web('USER: ${DB_USER:-shop}', 'URL: postgres://${DB_USER:-shop}@db'),
      web('DB_PASSWORD: zK4-plum'),
    ],
  }));

it('finds values that other tools treat as secrets because of their name', () =>
  testRule(secretLikeSetting, {
    bad: [
      web('«API_KEY_RATE_LIMIT»: 60/minute'),
      web('«TOKEN_KEY_PATH»: /etc/key.pem'),
      web('«AWS_ACCESS_KEY_ID»: ${AWS_ACCESS_KEY_ID:-shop}'),
      service('command: «redis-server --requirepass zK4-plum»'),
    ],
    good: [
      web(
        'DB_PASSWORD: zK4-plum',
        'A: postgres://a:zK4-plum@b',
        'DB_PASSWORD_FILE: /run/x',
        'TOKEN: ${TOKEN}',
        'TOKEN_TTL: 5',
      ),
      web('A_PASSWORD: ${A_PASSWORD:-zK4-plum}', 'DEBUG_TOKEN: true'),
    ],
  }));
