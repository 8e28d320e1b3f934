import { clip, dedent, defineRule, knownText } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/replicated-container-name',
  summary: 'A fixed container name for several containers',
  why: 'Container names are unique on a host, so Docker Compose rejects `container_name` for a service with more than one container.',
  category: 'scalability',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#container_name'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            container_name: «web»
            scale: 2
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            scale: 2
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const at = service.get('container_name');
      const name = knownText(at);
      const { replicas } = service;
      if (!at || !name || !replicas || replicas.count < 2 || service.project.forSwarm) return;
      const message = `${replicas.count} containers of \`${service.name}\` cannot all be named \`${clip(name)}\`: Compose rejects the project`;
      report(at, message, {
        help: 'remove `container_name`, or run one container',
        labels: [{ at: replicas.at, message: 'the number of containers' }],
      });
    },
  },
});
