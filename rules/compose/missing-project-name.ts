import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/missing-project-name',
  summary: 'A project named after its directory',
  why: 'Without `name`, Compose uses the name of the directory. Two checkouts in directories with the same name, such as `docker` or `deploy`, are then one project: the second `docker compose up` replaces the containers of the first and uses its volumes. After the directory is moved or renamed, the volumes seem to be empty, because they belong to a project with another name.',
  category: 'operability',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  aliases: { dclint: { 'require-project-name-field': 'warning' } },
  references: ['https://docs.docker.com/compose/how-tos/project-name/'],
  examples: [
    {
      bad: dedent`
        «services»:
          web:
            image: example/web:1
      `,
      good: dedent`
        name: shop
        services:
          web:
            image: example/web:1
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      const { files, incomplete, open, environment, root } = project;
      const base = files.find(({ role }) => role === 'base');
      const at = base?.root?.entry('services')?.key;
      if (!base || !at || base.fragment || incomplete || open || root?.get('name')) return;
      if (environment.valueOf('COMPOSE_PROJECT_NAME') !== undefined) return;
      const directory = project.name === undefined ? '' : `, \`${project.name}\``;
      report(
        at,
        `the project has no \`name\` and is named after its directory${directory}: another directory with that name shares its containers and volumes`,
        {
          help: 'add `name:` at the top of the file',
        },
      );
    },
  },
});
