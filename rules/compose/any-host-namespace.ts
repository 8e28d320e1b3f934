import { dedent, defineRule } from '../../src/rule/index.ts';
import { hostNetworkOf, sharedNamespaces } from '../shared/host-namespaces.ts';

export default defineRule({
  id: 'compose/any-host-namespace',
  summary: 'A service that shares a host namespace, needed or not',
  why: 'Monitoring agents, VPNs and programs that discover peers by broadcast need host namespaces, so other rules do not report them. This rule lists every service that shares the network, processes or memory of the host, for audits that require a reason for each one.',
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
        report(at, `with \`${key}: host\` the container is not isolated from the host`, { help, alias });
      const network = hostNetworkOf(service);
      if (network)
        report(network, 'the service uses the host network', {
          help: 'publish its ports under `ports`, unless it needs the host network',
          alias: ['CL-0008', '071a71ff', '5.10'],
        });
    },
  },
});
