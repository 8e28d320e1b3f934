import { dedent, defineRule, knownText } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/default-bridge',
  summary: 'A service on the default bridge of the host',
  why: 'Compose makes a network for each project. On `bridge`, the default network of the Docker Engine, a service is together with the containers of all other projects and of `docker run`: they reach every port of it. It also finds no other service by name there.',
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
          'on the default bridge the containers of all projects of the host reach every port of this service',
          {
            help: 'remove it, so that the service joins the network of its project',
          },
        );
    },
  },
});
