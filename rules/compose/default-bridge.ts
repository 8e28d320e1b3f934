import { dedent, defineRule, knownText } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/default-bridge',
  summary: 'A service on the default bridge network',
  why: 'Compose creates a separate network for each project. On `bridge`, the default network of Docker Engine, a service shares the network with the containers of all other projects and of `docker run`, and they can reach all of its ports. Services cannot find each other by name there.',
  category: 'security',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  cwe: 653,
  aliases: { 'docker-bench': '5.30' },
  references: ['https://docs.docker.com/engine/network/drivers/bridge/'],
  examples: [
    {
      bad: dedent`
        services:
          shop:
            image: example/shop:3
            network_mode: «bridge»
      `,
      good: dedent`
        services:
          shop:
            image: example/shop:3
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const mode = service.get('network_mode');
      if (mode && knownText(mode) === 'bridge')
        report(
          mode,
          'on the default bridge, the containers of every project on the host can reach all ports of this service',
          {
            help: 'remove it: the service then joins the network of its project',
          },
        );
    },
  },
});
