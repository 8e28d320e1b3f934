import { serviceSchema } from '../../src/knowledge/compose-schema/index.ts';
import { dedent, defineRule, disorderOf, type WrittenPart } from '../../src/rule/index.ts';
import { compareNames, misplaced, sorting, writtenServices } from '../shared/sorted.ts';

type Groups = Readonly<Record<string, readonly string[]>>;

const GROUPS: Groups = {
  'Core Definitions': ['image', 'build', 'container_name'],
  'Service Dependencies': ['depends_on'],
  'Data Management and Configuration': ['volumes', 'volumes_from', 'configs', 'secrets'],
  'Environment Configuration': ['environment', 'env_file'],
  Networking: ['ports', 'networks', 'network_mode', 'extra_hosts'],
  'Runtime Behavior': ['command', 'entrypoint', 'working_dir', 'restart', 'healthcheck'],
  'Operational Metadata': ['logging', 'labels'],
  'Security and Execution Context': ['user', 'isolation'],
};

const SERVICE_KEYS = [...(serviceSchema.mapping?.keys.keys() ?? [])];

export default defineRule<{ readonly groupOrder: readonly string[]; readonly groups: Groups }>({
  id: 'compose/unsorted-service-keys',
  summary: 'Keys of a service that are not in the usual order',
  why: 'If every service begins with the image or build, followed by dependencies, data, environment, ports and the rest, two services can be compared line by line, and a missing key is easy to notice. The order of the groups is the one of dclint; keys outside the groups come last, by name. An anchor must stay before its aliases, so an order that breaks this is not required.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'safe',
  fold: 'file',
  aliases: { dclint: { 'service-keys-order': 'warning' } },
  references: ['https://docs.docker.com/reference/compose-file/services/'],
  options: (z) =>
    z
      .strictObject({
        groupOrder: z
          .array(z.string())
          .default([])
          .describe('The groups of keys in the desired order; groups that are not listed follow in the default order'),
        groups: z
          .record(z.string(), z.array(z.enum(SERVICE_KEYS)))
          .default({})
          .describe('The keys of each group that differs from the default'),
      })
      .refine(
        ({ groupOrder, groups }) => groupOrder.every((group) => group in GROUPS || group in groups),
        `\`groupOrder\` names a group that is neither in \`groups\` nor one of ${Object.keys(GROUPS).join(', ')}`,
      ),
  examples: [
    {
      bad: dedent`
        services:
          db:
            restart: always
            «image»: postgres:18
      `,
      good: dedent`
        services:
          db:
            image: postgres:18
            restart: always
      `,
      fixed: dedent`
        services:
          db:
            image: postgres:18
            restart: always
      `,
    },
    {
      bad: dedent`
        services:
          db:
            environment:
              PGDATA: /data
            «env_file»: db.env
      `,
      fixed: dedent`
        services:
          db:
            env_file: db.env
            environment:
              PGDATA: /data
      `,
      options: { groups: { 'Environment Configuration': ['env_file', 'environment'] } },
    },
  ],
  check: {
    composeFile(file, { report, options }) {
      const order = orderOf(options);
      const isConfigured = options.groupOrder.length > 0 || Object.keys(options.groups).length > 0;
      for (const [, service] of writtenServices(file)) {
        const disorder = disorderOf(service, (part) => rankOf(part, order), compareRanks);
        if (!disorder) continue;
        report(disorder.part, misplaced(disorder, 'keys', isConfigured), {
          help: 'sort the keys of the service',
          fix: sorting('sort the keys of the service', disorder),
        });
      }
    },
  },
});

interface Rank {
  readonly at: number;
  readonly name: string;
}

function orderOf({
  groupOrder,
  groups,
}: {
  readonly groupOrder: readonly string[];
  readonly groups: Groups;
}): readonly string[] {
  const all: Groups = { ...GROUPS, ...groups };
  return [...new Set([...groupOrder, ...Object.keys(all)])].flatMap((group) => all[group] ?? []);
}

/** The rank of a key. Undefined for a merge key, which stays where it is. */
function rankOf({ name }: WrittenPart, order: readonly string[]): Rank | undefined {
  if (name === '<<') return undefined;
  const at = order.indexOf(name);
  return { name, at: at < 0 ? order.length : at };
}

function compareRanks(one: Rank, other: Rank): number {
  return one.at - other.at || compareNames(one.name, other.name);
}
