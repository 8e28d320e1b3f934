import { dedent, defineRule } from '../../src/rule/index.ts';
import { hostNetworkOf } from '../shared/host-namespaces.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { isNeeded } from '../shared/privileges.ts';

export default defineRule({
  id: 'compose/host-network',
  summary: 'A service in the network of the host',
  why: 'A service in the network of the host is not behind the network of Docker: every port that it opens is a port of the host, and it reaches what listens on 127.0.0.1 there, such as databases and administration interfaces that need no password for that reason. It also has no name for other services, and `ports` has no effect. What finds its peers by broadcast, VPNs and agents need it, and are not reported.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 653,
  aliases: { 'compose-lint': 'CL-0008', kics: '071a71ff', 'docker-bench': '5.10' },
  references: [
    'https://docs.docker.com/engine/network/drivers/host/',
    'https://docs.docker.com/reference/compose-file/services/#network_mode',
  ],
  examples: [
    {
      bad: dedent`
        services:
          shop:
            image: example/shop:3
            network_mode: «host»
      `,
      good: dedent`
        services:
          shop:
            image: example/shop:3
            ports: ["127.0.0.1:8080:8080"]
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      const at = hostNetworkOf(service);
      if (!at || isNeeded(service, 'network', project)) return;
      report(
        at,
        'on the host network every port that the service opens is a port of the host, and whoever gets into the container reaches what listens on 127.0.0.1 there',
        {
          help: 'remove it and publish what the service serves in `ports`; the host is `host.docker.internal` with `extra_hosts: ["host.docker.internal:host-gateway"]`',
          milder: isForDevelopment(at.file.path),
        },
      );
    },
  },
});
