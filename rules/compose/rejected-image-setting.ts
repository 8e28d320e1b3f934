import { rejectedSetting } from '../../src/knowledge/image-settings.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/rejected-image-setting',
  summary: 'A setting that keeps a well-known image from starting',
  why: 'The entrypoint scripts of some images check their settings on the first start and exit with an error. MySQL does not accept `root` as the additional user, MongoDB requires the name and the password of its administrator together, and MinIO and SQL Server reject short passwords.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  book: 'Middleware',
  references: ['https://hub.docker.com/_/mysql', 'https://hub.docker.com/_/mongo'],
  examples: [
    {
      bad: dedent`
        services:
          db:
            image: mysql:8.4
            environment:
              MYSQL_ROOT_PASSWORD_FILE: /run/secrets/password
              MYSQL_USER: «root»
      `,
      good: dedent`
        services:
          db:
            image: mysql:8.4
            environment:
              MYSQL_ROOT_PASSWORD_FILE: /run/secrets/password
              MYSQL_USER: shop
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      const { environment } = service;
      if (environment.length === 0 || service.get('entrypoint')) return;
      const known = project.imageOf(service);
      if (!known || known.via === 'name') return;
      const names = new Set(environment.map(({ name }) => name.replace(/_FILE$/, '')));
      for (const { name, value, key, fromFile } of environment) {
        if (!value || value.unknown || value.interpolations.length > 0 || fromFile) continue;
        const rejected = rejectedSetting(known.reference.name, known.facts, name, value.text, names);
        if (!rejected) continue;
        report(rejected.of === 'name' ? key : value, `${rejected.message}: the container exits on its first start`, {
          help: rejected.help,
        });
      }
    },
  },
});
