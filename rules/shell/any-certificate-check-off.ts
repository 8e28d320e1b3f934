import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/any-certificate-check-off',
  summary: 'curl or wget without the check of certificates, whatever they fetch',
  why: 'Scanners report the option also where the server is the machine itself, or where a checksum tells a forged file. This rule reports what they report, for those who compare; shell/certificate-checks-off reports the downloads that somebody on the way can replace.',
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
      report(option.word, `\`${tool}\` does not check certificates (\`${option.name}\`)`, {
        help: 'leave the option out, or name the certificate of the authority',
        alias: tool === 'curl' ? ['CKV2_DOCKER_2'] : tool === 'wget' ? ['CKV2_DOCKER_3'] : [],
      });
    },
  },
});
