import { embeddedDatabase } from '../../src/knowledge/embedded-databases.ts';
import { dedent, defineRule, listed, type Service } from '../../src/rule/index.ts';
import { operatedServices } from '../shared/operated.ts';
import { settingsTextOf } from '../shared/start-text.ts';

export default defineRule({
  id: 'compose/embedded-database',
  summary: 'A server that uses its embedded evaluation database',
  why: 'Some products include a small embedded database, so they start without any configuration. Their manuals warn against using it in production: it is slow, cannot be shared by two instances, can be damaged by a hard stop, and often cannot be upgraded.',
  category: 'reliability',
  severity: 'warning',
  presets: ['production'],
  fix: 'none',
  book: 'Middleware',
  references: [
    'https://docs.sonarsource.com/sonarqube-server/setup-and-upgrade/installation-requirements/database-requirements',
    'https://www.keycloak.org/server/db',
    'https://www.metabase.com/docs/latest/installation-and-operation/configuring-application-database',
  ],
  examples: [
    {
      bad: dedent`
        services:
          sonar:
            «image»: sonarqube:community
            volumes:
              - data:/opt/sonarqube/data
        volumes:
          data:
      `,
      good: dedent`
        services:
          sonar:
            image: sonarqube:community
            environment:
              SONAR_JDBC_URL: jdbc:postgresql://db:5432/sonar
            volumes:
              - data:/opt/sonarqube/data
        volumes:
          data:
      `,
    },
  ],
  check: {
    compose(compose, { report, project }) {
      for (const service of operatedServices(compose, project)) {
        const image = project.imageOf(service);
        const embedded = image && embeddedDatabase(image.facts.product);
        if (!embedded || image.via === 'name' || mayBeSetElsewhere(service)) continue;
        if (embedded.setBy.test(settingsTextOf(service, project))) continue;
        report(
          service.keyOf('image'),
          `${image.facts.product} uses ${embedded.database}: no other database is configured`,
          {
            help: embedded.help,
          },
        );
      }
    },
  },
});

/** Whether a file that is not read here may choose the database: mounted configuration, an env file, another Compose file. */
function mayBeSetElsewhere(service: Service): boolean {
  if (listed(service.get('env_file')).length > service.envFiles.length) return true;
  if (service.get('configs') || service.get('secrets')) return true;
  if (service.volumes.some(({ target }) => target === undefined || /conf|\.(?:properties|cfg|ya?ml|ini)$/.test(target)))
    return true;
  return service.project.furtherServices(service.name).some(({ environment }) => environment.length > 0);
}
