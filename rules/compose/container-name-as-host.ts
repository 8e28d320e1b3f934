import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/container-name-as-host',
  summary: 'A container name used as a host name instead of the service name',
  why: 'A service name resolves to all containers of the service. A container name belongs to one container: the address stops working when the service is scaled, the project is renamed or the `container_name` is removed.',
  category: 'scalability',
  severity: 'info',
  presets: ['strict'],
  fix: 'unsafe',
  book: 'Multi-host: availability and scalability',
  references: ['https://docs.docker.com/compose/how-tos/networking/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            environment:
              DATABASE_URL: postgres://app@«shop-db»:5432/app
            depends_on: [db]
          db:
            image: postgres:18
            container_name: shop-db
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            environment:
              DATABASE_URL: postgres://app@db:5432/app
            depends_on: [db]
          db:
            image: postgres:18
            container_name: shop-db
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            environment:
              DATABASE_URL: postgres://app@db:5432/app
            depends_on: [db]
          db:
            image: postgres:18
            container_name: shop-db
      `,
    },
  ],
  check: {
    compose({ services }, { report, project }) {
      for (const service of services.values()) {
        for (const connection of project.connectionsOf(service)) {
          const { by, target, host, exact, fromFile, source } = connection;
          if (!target || target === service || (by !== 'container_name' && by !== 'container')) continue;
          if (source === 'healthcheck') continue;
          const isLiteral = !fromFile && exact.file.slice(exact) === host;
          report(
            connection,
            `\`${host}\` is a container name, not a service name: the connection breaks when \`${target.name}\` is scaled or the container is renamed`,
            {
              help: `use the service name as the host: \`${target.name}\``,
              fix: isLiteral
                ? { title: 'use the service name', safety: 'unsafe', edits: [{ at: exact, text: target.name }] }
                : undefined,
            },
          );
        }
      }
    },
  },
});
