import { describe, it } from 'vitest';
import credentials from '../../../rules/dockerfile/copied-credentials.ts';
import sensitive from '../../../rules/dockerfile/copied-sensitive-file.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (...lines: readonly string[]): string =>
  `FROM debian:13\nWORKDIR /app\n${lines.map((line) => `${line}\n`).join('')}`;
const plain = (text: string): string => text.replace(/[«»]/g, '');
const key = '-----BEGIN RSA PRIVATE KEY-----\nx\n';
const builder = (copy: string, take: string, run = 'make'): string =>
  `FROM debian:13 AS build\nWORKDIR /src\nCOPY ${copy}\nRUN ${run}\nFROM debian:13\nCOPY --from=build ${take}\n`;

const sure = [
  file('COPY «id_rsa» /root/.ssh/id_rsa'),
  file('COPY --chmod=600 «keys/id_ed25519» /root/.ssh/'),
  file('ADD [«"id_ecdsa"», "/root/.ssh/"]'),
  file('COPY «mykey» /root/.ssh/id_rsa'),
  file('COPY «.netrc» «.pgpass» «.git-credentials» /root/'),
  file('COPY «.aws/credentials» /root/.aws/credentials', 'RUN aws s3 cp s3://a b && rm /root/.aws/credentials'),
  file('COPY «kubeconfig» /root/.kube/config'),
  file('COPY «service-account.json» /app/'),
  file('COPY «terraform.tfstate» .'),
  file('COPY «config/master.key» config/'),
  file('ENV GOOGLE_APPLICATION_CREDENTIALS=/app/gcp.json', 'COPY «gcp.json» /app/gcp.json'),
  file('ENV GOOGLE_APPLICATION_CREDENTIALS=/app/gcp.json', 'COPY «gcp.json» $GOOGLE_APPLICATION_CREDENTIALS'),
  // It gets into the image through another stage.
  builder('«id_rsa» /root/.ssh/', '/root/.ssh /root/.ssh'),
  builder('«.netrc» /src/', '/src .'),
  builder('«.netrc» .', '/src/* /app/'),
];
const likely = [
  file('COPY «.env» ./'),
  file('COPY «.env.production» /app/.env'),
  file('COPY «.env*» ./'),
  file('COPY package.json «.npmrc» ./'),
  file('COPY «certs/server.key» certs/server.crt /etc/nginx/'),
  file('COPY «*.key» /etc/nginx/'),
  file('ADD «privkey.pem» /etc/ssl/'),
  file('COPY «site.pfx» .'),
  file('COPY «.ssh» /root/.ssh'),
  file('COPY «/ssh_keys/.» /root/.ssh/'),
  file('COPY «.docker/config.json» /root/.docker/'),
  builder('. .', '«/src/site.pfx» .'),
];
const neither = [
  file('COPY id_rsa.pub authorized_keys known_hosts /root/.ssh/'),
  file('COPY ssh/config /root/.ssh/config', 'COPY insecure_id_rsa /tmp/id_rsa'),
  file('COPY .env.example .env.sample .env.dist env.template ./'),
  file('COPY ca.pem fullchain.pem cert.pem dhparam.pem server.crt /etc/ssl/'),
  file('COPY docker-archive.key nodesource.key RPM-GPG-KEY public.key /etc/apt/keyrings/'),
  file('COPY truststore.jks cacerts.jks tokenizer.json secretary.py keys.py /app/'),
  file('COPY .env.enc secrets.yaml.age .'),
  file('RUN --mount=type=secret,id=netrc,target=/root/.netrc curl -n https://a.example.com/b -o b'),
  file('RUN --mount=type=bind,source=.npmrc,target=.npmrc npm ci'),
  file('ADD https://example.com/id_rsa /tmp/'),
  file('ONBUILD COPY .env ./'),
  builder('.npmrc package.json ./', '/src/dist /app'),
  builder('id_rsa /root/.ssh/', '/src /app'),
  builder('.netrc .', '/src /app', 'make && rm .netrc'),
  builder('. .', '/src/site.pfx .', 'openssl pkcs12 -export -out site.pfx'),
  'FROM debian:13\nCOPY --from=example.com/keys /id_rsa /root/.ssh/\n',
];

describe('copied-credentials and copied-sensitive-file', () => {
  it('distinguish certain credentials from files that only have such a name', async () => {
    await testRule(credentials, { bad: sure, good: [...likely.map(plain), ...neither] });
    await testRule(sensitive, { bad: likely, good: [...sure.map(plain), ...neither] });
  });

  const context = (copy: string, files: Readonly<Record<string, string>>) => ({
    Dockerfile: file(`COPY ${copy}`),
    ...files,
  });
  it('read the files of the build context', async () => {
    await testRule(credentials, {
      bad: [
        { text: context('«.» /app', { 'certs/a.key': key }), message: 'copies `certs/a.key` (a private key) into' },
        { text: context('«.» .', { 'a/a.pem': key, 'b/b.pem': key, id_rsa: key }), message: 'and 2 more such files' },
        { text: context('«certs» /etc/certs', { 'certs/a.pem': key }) },
        { text: context('«.env» .', { '.env': 'PORT=80\nAPI_TOKEN=q8Zw3LkT0vYb\n' }) },
        { text: context('«.» .', { '.env': 'DB_PASSWORD="q8Zw3LkT0vYb"\n' }) },
        { text: context('«*» .', { '.npmrc': '//registry.npmjs.org/:_authToken=q8Zw3LkT0vYb\n' }) },
        { text: context('«.npmrc» .', { '.npmrc': '//registry.npmjs.org/:_authToken=q8Zw3LkT0vYb\n' }) },
        { text: context('«.» .', { '.dockerignore': '*.md\n', '.aws/credentials': 'aws_secret_access_key = a\n' }) },
        { text: context('«.» .', { '.dockerignore': '.env*\n!.env\n', '.env': 'DB_PASSWORD=q8Zw3LkT0vYb\n' }) },
        {
          text: {
            'compose.yaml': 'services:\n  web:\n    build: ./web\n',
            'web/Dockerfile': file('COPY «.» .'),
            'web/.netrc': 'machine a login b password c\n',
          },
        },
        {
          text: { Dockerfile: builder('«.» .', '/src /app'), '.netrc': 'machine a login b password c\n' },
        },
      ],
      good: [
        context('. .', { '.dockerignore': '.env\n**/*.key\n', '.env': 'A_TOKEN=q8Zw3LkT0vYb\n', 'c/a.key': key }),
        context('. .', { '.env': 'PORT=80\nAPI_TOKEN=\nAPI_SECRET=${S}\nDB_PASSWORD=changeme\nTOKEN_TTL=5\n' }),
        context('. .', { '.env': 'POSTGRES_PASSWORD=postgres\nTOKEN_URL=https://a.b/c2\nSECRET_PATH=/run/a1b2\n' }),
        context('.npmrc .', { '.npmrc': '//registry.npmjs.org/:_authToken=${NPM_TOKEN}\nsave-exact=true\n' }),
        context('id_rsa /root/.ssh/', { id_rsa: 'put your key here\n' }),
        context('certs /etc/certs', { 'certs/ca.pem': '-----BEGIN CERTIFICATE-----\n', 'other/a.key': key }),
        context('. .', { 'test/a.key': key, 'node_modules/x/a.key': key, '.env.example': 'A_TOKEN=q8Zw3LkT0vYb\n' }),
        context('src .', { '.env': 'A_TOKEN=q8Zw3LkT0vYb\n', 'src/a.js': '' }),
        context('--exclude=.env . .', { '.env': 'A_TOKEN=q8Zw3LkT0vYb\n' }),
        { Dockerfile: builder('. .', '/src/dist /app'), '.netrc': 'machine a login b password c\n' },
      ],
    });
    await testRule(sensitive, {
      bad: [context('«site.pfx» .', {})].map((text) => ({ text })),
      good: [
        context('.env .', { '.env': 'PORT=80\n' }),
        context('server.key .', { 'server.key': '-----BEGIN PUBLIC KEY-----\n' }),
        context('. .', { '.env': 'A_TOKEN=q8Zw3LkT0vYb\n' }),
      ],
    });
  });
});
