import { dedent, defineRule } from '../../src/rule/index.ts';
import { hostNetworkOf, sharedNamespaces } from '../shared/host-namespaces.ts';

export default defineRule({
  id: 'compose/any-host-namespace',
  summary: 'A service that shares a namespace of the host, needed or not',
  why: 'Agents that watch the host, VPNs and what finds its peers by broadcast cannot work otherwise, so other rules leave them out. This one lists every service that shares the network, the processes or the memory of the host, for whoever has to justify each.',
  category: 'security',
  severity: 'info',
  presets: [],
  fix: 'none',
  cwe: 653,
  aliases: {
    'compose-lint': ['CL-0008', 'CL-0010'],
    kics: ['071a71ff', '4f31dd9f', 'baa3890f', '8af7162d'],
    'docker-bench': ['5.10', '5.16', '5.17', '5.21', '5.25', '5.31'],
  },
  references: ['https://docs.docker.com/reference/compose-file/services/#pid'],
  yields: ['compose/host-namespace', 'compose/host-network'],
  examples: [
    {
      bad: dedent`
        services:
          exporter:
            image: prom/node-exporter:v1.10.2
            pid: «host»
      `,
      good: dedent`
        services:
          exporter:
            image: prom/node-exporter:v1.10.2
      `,
    },
  ],
  check: {
    service(service, { report }) {
      for (const { key, at, help, alias } of sharedNamespaces(service))
        report(at, `\`${key}: host\` is not separated from the host`, { help, alias });
      const network = hostNetworkOf(service);
      if (network)
        report(network, 'the service is on the host network', {
          help: 'check that it needs that, or publish what it serves in `ports`',
          alias: ['CL-0008', '071a71ff', '5.10'],
        });
    },
  },
});
