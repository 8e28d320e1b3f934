import { dedent, defineRule, removeEntry, type Service } from '../../src/rule/index.ts';
import { isForDevelopment } from '../shared/operated.ts';

export default defineRule({
  id: 'compose/fixed-container-name',
  summary: 'A fixed container_name',
  why: 'A container name can be used only once on a host. A service with a `container_name` cannot be scaled, a new version cannot start next to the old one, and a second copy of the project, or another project with the same name, fails with a conflict. Without it, Compose builds the name from the project, the service and a number, and other services use the service name.',
  category: 'scalability',
  severity: 'warning',
  presets: ['production'],
  fix: 'unsafe',
  book: 'Multi-host: availability and scalability',
  references: ['https://docs.docker.com/reference/compose-file/services/#container_name'],
  yields: ['compose/duplicate-container-name', 'compose/replicated-container-name', 'compose/invalid-container-name'],
  fold: 'project',
  examples: [
    {
      bad: dedent`
        services:
          app:
            image: example/app:5.2
            «container_name»: shop-app
      `,
      good: dedent`
        services:
          app:
            image: example/app:5.2
          worker:
            image: example/worker:2.0
            container_name: \${COMPOSE_PROJECT_NAME}-worker
      `,
      fixed: dedent`
        services:
          app:
            image: example/app:5.2
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const entry = service.node.entry('container_name');
      if (entry?.value.kind !== 'scalar' || entry.value.interpolations.length > 0 || entry.value.value === null) return;
      if (service.project.forSwarm || isForDevelopment(entry.key.file.path)) return;
      const name = entry.value.text;
      report(
        entry.key,
        `\`container_name: ${name}\` fixes the name: a second instance, or another project with this container name, cannot start`,
        {
          help: 'remove it: other services reach this one by its service name',
          fix: isNamedElsewhere(service, name) ? undefined : removeEntry(entry, 'remove `container_name`', 'unsafe'),
        },
      );
    },
  },
});

/** Whether the name appears elsewhere in the project: another service may use it as a host name. */
function isNamedElsewhere({ name: service, project }: Service, name: string): boolean {
  return name !== service && project.files.some(({ file: { text } }) => text.indexOf(name) !== text.lastIndexOf(name));
}
