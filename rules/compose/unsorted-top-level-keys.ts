import { dedent, defineRule, disorderOf } from '../../src/rule/index.ts';
import { compareNames, misplaced, sorting } from '../shared/sorted.ts';

/** The name for all extensions in an order. */
const EXTENSIONS = 'x-properties';
const DEFAULT_ORDER: readonly string[] = [
  EXTENSIONS,
  'version',
  'name',
  'include',
  'services',
  'networks',
  'volumes',
  'secrets',
  'configs',
  'models',
];

export default defineRule<{ readonly customOrder: readonly string[] }>({
  id: 'compose/unsorted-top-level-keys',
  summary: 'Sections of a file that are not in the usual order',
  why: 'Nearly every Compose file begins with the shared settings and the project name, followed by services, networks and volumes. In that order, a reader finds each section quickly. An anchor must stay before its aliases, so an order that breaks this is not required.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'safe',
  aliases: { dclint: { 'top-level-properties-order': 'warning' } },
  references: ['https://docs.docker.com/reference/compose-file/'],
  options: (z) =>
    z.strictObject({
      customOrder: z
        .array(z.enum(DEFAULT_ORDER))
        .default([])
        .describe(
          'The keys in the desired order; `x-properties` stands for all extensions, and keys that are not listed follow in the default order',
        ),
    }),
  examples: [
    {
      bad: dedent`
        volumes:
          data: {}

        «services»:
          db:
            image: postgres:18
            volumes: [data:/var/lib/postgresql]
      `,
      good: dedent`
        services:
          db:
            image: postgres:18
            volumes: [data:/var/lib/postgresql]

        volumes:
          data: {}
      `,
      fixed: dedent`
        services:
          db:
            image: postgres:18
            volumes: [data:/var/lib/postgresql]

        volumes:
          data: {}
      `,
    },
    {
      bad: dedent`
        name: shop
        «services»:
          db:
            image: postgres:18
      `,
      fixed: dedent`
        services:
          db:
            image: postgres:18
        name: shop
      `,
      options: { customOrder: ['services', 'name'] },
    },
  ],
  check: {
    composeFile({ written }, { report, options }) {
      const content = written;
      // In the oldest format the services themselves are the keys.
      if (!content?.parts.some(({ name }) => DEFAULT_ORDER.includes(name) && name !== 'version')) return;
      const order = [...options.customOrder, ...DEFAULT_ORDER];
      const rank = ({ name }: { readonly name: string }) => {
        const at = order.indexOf(name.startsWith('x-') ? EXTENSIONS : name);
        return name === '<<' ? undefined : { name, at: at < 0 ? order.length : at };
      };
      const disorder = disorderOf(content, rank, (one, other) => {
        if (one.at !== other.at) return one.at - other.at;
        return one.name.startsWith('x-') ? compareNames(one.name, other.name) : 0;
      });
      if (!disorder) return;
      const { part, before } = disorder;
      report(part, misplaced(disorder, 'sections', options.customOrder.length > 0), {
        help: `move \`${part.name}\` above \`${before.name}\``,
        fix: sorting('sort the sections', disorder),
      });
    },
  },
});
