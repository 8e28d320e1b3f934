import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/container-name-as-host',
  summary: 'Uses the name of a container as a host instead of the service',
  why: 'The name of a service answers for all of its containers, whatever they are called. A container name belongs to one container: the address fails as soon as the service is scaled, the project is renamed or the `container_name` is removed.',
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
          report(connection, `\`${host}\` is the name of one container of the service \`${target.name}\``, {
            help: `use the name of the service as the host: \`${target.name}\``,
            fix: isLiteral
              ? { title: 'use the name of the service', safety: 'unsafe', edits: [{ at: exact, text: target.name }] }
              : undefined,
          });
        }
      }
    },
  },
});
