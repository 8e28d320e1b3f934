import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/replicated-host-port',
  summary: 'A fixed host port for several containers',
  why: 'Every container of the service requests the same host port. Docker Engine starts the first one and rejects the others: "port is already allocated".',
  category: 'scalability',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#ports'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            ports: ["«8080»:80"]
            deploy:
              replicas: 3
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            ports: ["8080-8082:80"]
            deploy:
              replicas: 3
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const { replicas, ports, project, name } = service;
      // In a swarm all containers of a service share its published ports.
      if (!replicas || replicas.count < 2 || service.get('network_mode') || project.forSwarm) return;
      const { count } = replicas;
      for (const { published, publishedSpan, target, ...port } of ports) {
        if (!published || !target || published.from === 0) continue;
        const room = published.to - published.from + 1;
        if (room >= count * (target.to - target.from + 1)) continue;
        const message = `${count} containers of \`${name}\` cannot share host port ${published.from}: all but the first fail to start`;
        report(publishedSpan ?? port, message, {
          help: `publish a range, such as \`${published.from}-${published.from + count - 1}\`, or publish a proxy instead`,
          labels: [{ at: replicas.at, message: 'the number of containers' }],
        });
      }
    },
  },
});
