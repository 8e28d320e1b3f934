import { dedent, defineRule } from '../../src/rule/index.ts';
import { hostNetworkOf } from '../shared/host-namespaces.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { isNeeded } from '../shared/privileges.ts';

export default defineRule({
  id: 'compose/host-network',
  summary: 'A service on the host network',
  why: 'A service on the host network is not isolated by Docker: every port that it opens is a port of the host, and it can reach services that listen on 127.0.0.1 there, such as databases and administration interfaces that need no password for that reason. Other services cannot reach it by name, and `ports` has no effect. VPNs, agents and programs that discover peers by broadcast need the host network and are not reported.',
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
        'on the host network, every port that the service opens is a port of the host, and anyone who gets into the container can reach services on 127.0.0.1 of the host',
        {
          help: 'remove it and publish the ports of the service under `ports`; to reach the host, use `host.docker.internal` with `extra_hosts: ["host.docker.internal:host-gateway"]`',
          milder: isForDevelopment(at.file.path),
        },
      );
    },
  },
});
