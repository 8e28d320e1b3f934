import { dedent, defineRule, disorderOf } from '../../src/rule/index.ts';
import { compareNames, sorting } from '../shared/sorted.ts';

export default defineRule({
  id: 'compose/unsorted-services',
  summary: 'Services that are not in alphabetical order',
  why: 'In a file with many services, alphabetical order makes it easy to find a service and to know where to add the next one. Compose starts services by their dependencies, whatever their order in the file. An anchor must stay before its aliases, so an order that breaks this is not required.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'safe',
  aliases: { dclint: { 'services-alphabetical-order': 'warning' } },
  references: ['https://docs.docker.com/reference/compose-file/services/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1

          # keeps the sessions
          «cache»:
            image: redis:8.2
      `,
      good: dedent`
        services:
          cache:
            image: redis:8.2
          web:
            image: example/web:1
      `,
      fixed: dedent`
        services:
          # keeps the sessions
          cache:
            image: redis:8.2

          web:
            image: example/web:1
      `,
    },
  ],
  check: {
    composeFile({ written }, { report }) {
      const services = written?.get('services');
      if (services?.kind !== 'mapping') return;
      const disorder = disorderOf(services, nameOf, compareNames);
      if (!disorder) return;
      const { part, before } = disorder;
      report(part, `\`${part.name}\` comes after \`${before.name}\`: the services are not in alphabetical order`, {
        help: 'sort the services by name',
        fix: sorting('sort the services', disorder),
      });
    },
  },
});

/** The name by which to sort. Undefined for a merge key, which stays where it is. */
function nameOf({ name }: { readonly name: string }): string | undefined {
  return name === '<<' ? undefined : name;
}
