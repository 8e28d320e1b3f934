import { dataPorts } from '../../src/knowledge/images.ts';
import { dedent, defineRule, type Service } from '../../src/rule/index.ts';
import { operatedServices } from '../shared/operated.ts';
import { isOnEveryInterface, servedBy } from '../shared/store-ports.ts';

export default defineRule({
  id: 'compose/published-data-store',
  summary: 'A data store with a published port that the project does not need',
  why: 'The services of a project reach a database by its name, without a published port. With a published port, every program and user on the host can try to log in, and two copies of the project cannot run on one host.',
  category: 'security',
  severity: 'info',
  presets: ['production'],
  fix: 'none',
  cwe: 668,
  book: 'Hardware and network',
  references: ['https://docs.docker.com/compose/how-tos/networking/'],
  fold: 'project',
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            depends_on: [db]
          db:
            image: postgres:18
            ports:
              - «"127.0.0.1:5432:5432"»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            depends_on: [db]
          db:
            image: postgres:18
      `,
    },
  ],
  check: {
    compose(compose, { report, project }) {
      if (compose.services.size < 2) return;
      for (const service of operatedServices(compose, project)) {
        const image = service.ports.length > 0 ? project.imageOf(service)?.facts : undefined;
        const served = image && dataPorts(image);
        if (!image || !served || served.length === 0 || !isUsedWithin(service)) continue;
        for (const port of service.ports) {
          if (!servedBy(port, served) || isOnEveryInterface(port) || !port.hostIp) continue;
          report(
            port,
            `${image.product} is published on \`${port.hostIp}\`, although the services of the project reach it without a published port`,
            {
              help: 'remove the mapping; for maintenance, use `docker compose exec`, or publish the port in an override file for development',
            },
          );
        }
      }
    },
  },
});

/** Whether another service of the project waits for it. */
function isUsedWithin(service: Service): boolean {
  for (const { dependencies } of service.project.services.values())
    if (dependencies.some((dependency) => dependency.service === service)) return true;
  return false;
}
