import { dedent, defineRule, knownText, type Located, type Service } from '../../src/rule/index.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { isUncheckedArgument, trustsAnyPeer } from '../shared/unverified-peers.ts';

export default defineRule({
  id: 'compose/certificate-checks-off',
  summary: 'A service that does not verify TLS certificates',
  why: 'The certificate is the only proof that the service is talking to the right server. Without verification the connection is still encrypted, but anyone who controls the network can impersonate the server, read the passwords and data that are sent, and change the responses.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 295,
  aliases: { sonar: 'S4830' },
  references: ['https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            environment:
              «NODE_TLS_REJECT_UNAUTHORIZED: "0"»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            environment:
              NODE_EXTRA_CA_CERTS: /run/secrets/company_ca
            secrets: [company_ca]
        secrets:
          company_ca:
            file: ./company-ca.pem
      `,
    },
  ],
  check: {
    service(service, { report }) {
      for (const [at, text] of switchesOf(service))
        report(
          at,
          `\`${text}\` turns off certificate verification: anyone on the network path can impersonate the server, and read or change the data`,
          {
            help: `remove \`${text}\`, and mount the certificate of your own CA if you have one`,
            milder: isForDevelopment(at.file.path),
          },
        );
    },
  },
});

/** Settings that turn off verification, in environment variables, build arguments and arguments of commands. */
function* switchesOf({ environment, build, scripts }: Service): Generator<readonly [Located, string]> {
  for (const variable of build ? [...environment, ...build.args] : environment) {
    const value = knownText(variable.value);
    if (value !== undefined && trustsAnyPeer(variable.name, value)) yield [variable, `${variable.name}=${value}`];
  }
  for (const { host, commands } of scripts) {
    if (host.kind !== 'compose' || host.key === 'healthcheck') continue;
    for (const { words } of commands)
      for (const word of words) if (isUncheckedArgument(word.raw)) yield [word, word.raw];
  }
}
