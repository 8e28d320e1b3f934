import { dedent, defineRule } from '../../src/rule/index.ts';
import { openingsOf, openThrough } from '../shared/open-settings.ts';
import { isForDevelopment } from '../shared/operated.ts';

export default defineRule({
  id: 'compose/published-without-login',
  summary: 'Authentication is off, and the port is published on every interface',
  why: 'A published port listens on all addresses of the host and bypasses the host firewall. With authentication turned off, nothing protects the product: bots that scan the internet find a new host within hours, and delete, encrypt or copy its data.',
  category: 'security',
  severity: 'warning',
  presets: ['recommended', 'security'],
  fix: 'none',
  cwe: 306,
  book: 'Hardware and network',
  references: ['https://docs.docker.com/engine/network/port-publishing/', 'https://hub.docker.com/_/postgres'],
  examples: [
    {
      bad: dedent`
        services:
          search:
            image: elasticsearch:9.1.0
            environment:
              - discovery.type=single-node
              - «xpack.security.enabled=false»
            ports:
              - "9200:9200"
      `,
      good: dedent`
        services:
          search:
            image: elasticsearch:9.1.0
            environment:
              - discovery.type=single-node
              - ELASTIC_PASSWORD=\${ELASTIC_PASSWORD:?}
            ports:
              - "127.0.0.1:9200:9200"
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      for (const { at, text, setting } of openingsOf(service, project)) {
        const through = openThrough(service, setting, project);
        if (!through) continue;
        report(at, `\`${text}\` ${setting.effect}, and ${through}: anyone who can reach the host can ${setting.gain}`, {
          help: `${setting.help}; bind the port to \`127.0.0.1\` if only this host needs it`,
          milder: setting.mild || isForDevelopment(at.file.path),
        });
      }
    },
  },
});
