import { dedent, defineRule, knownText, type Located, type Service } from '../../src/rule/index.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { isUncheckedArgument, trustsAnyPeer } from '../shared/unverified-peers.ts';

export default defineRule({
  id: 'compose/certificate-checks-off',
  summary: 'A service does not check the TLS certificates of those it talks to',
  why: 'The certificate is all that tells a server from somebody on the way who answers in its name. Without the check the connection is encrypted, but to anybody: whoever controls the network reads the passwords and the data that go over it, and changes the answers.',
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
          `\`${text}\` switches the check of TLS certificates off: anyone on the network path can pose as the server, and read and change what is sent`,
          {
            help: `leave \`${text}\` out, and mount the certificate of your own authority if you have one`,
            milder: isForDevelopment(at.file.path),
          },
        );
    },
  },
});

/** In the variables of a service, in the arguments of its build, and in those of its command. */
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
