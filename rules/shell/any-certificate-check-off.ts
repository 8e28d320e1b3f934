import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/any-certificate-check-off',
  summary: 'curl or wget without certificate verification, whatever they download',
  why: 'Some scanners also report the option where the server is the machine itself, or where a checksum detects a forged file. This rule reports the same places, for comparison with those scanners. shell/certificate-checks-off reports only the downloads that someone on the network path can replace.',
  category: 'security',
  severity: 'info',
  presets: [],
  fix: 'none',
  aliases: { checkov: ['CKV2_DOCKER_2', 'CKV2_DOCKER_3'] },
  cwe: 295,
  yields: ['shell/certificate-checks-off'],
  references: ['https://curl.se/docs/sslcerts.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN ./start && curl -f «-k» https://localhost:8443/
      `,
      good: dedent`
        FROM debian:13
        RUN ./start && curl -f --cacert ca.pem https://localhost:8443/
      `,
    },
  ],
  check: {
    command({ download, script }, { report }) {
      const option = script.host.kind === 'run' ? download?.insecure : undefined;
      if (!download || !option) return;
      const { tool } = download;
      report(option.word, `\`${tool}\` does not verify certificates (\`${option.name}\`)`, {
        help: 'remove the option, or specify the CA certificate',
        alias: tool === 'curl' ? ['CKV2_DOCKER_2'] : tool === 'wget' ? ['CKV2_DOCKER_3'] : [],
      });
    },
  },
});
