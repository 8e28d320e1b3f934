import {
  asMapping,
  type ComposeValue,
  dedent,
  defineRule,
  dig,
  knownText,
  type Label,
  type Located,
  parseByteSize,
  type Service,
} from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/conflicting-resources',
  summary: 'Limits that contradict each other',
  why: 'The old keys (`cpus`, `mem_limit`, `pids_limit`, `mem_reservation`) and `deploy.resources` must say the same, or Docker Compose refuses the project; a key that `deploy.resources.limits` leaves out counts as 0. And the engine wants a reservation within the limit, and swap on top of memory.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/deploy/#resources'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            mem_limit: «1g»
            deploy:
              resources:
                limits:
                  memory: 512m
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            deploy:
              resources:
                limits:
                  memory: 512m
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            mem_limit: 512m
            mem_reservation: «1g»
      `,
    },
  ],
  check: {
    service(service, { report }) {
      for (const { at, message, help, labels } of [
        ...twoPlaces(service),
        ...outOfOrder(service),
        ...twoCpuLimits(service),
      ])
        report(at, message, { help, labels });
    },
  },
});

interface Conflict {
  readonly at: Located;
  readonly message: string;
  readonly help: string;
  readonly labels?: readonly Label[] | undefined;
}

interface Amount {
  readonly at: ComposeValue;
  readonly number: number;
}

/** Old keys for resources, and the one below `deploy.resources` that must say the same. */
const PAIRS = [
  ['cpus', 'limits', 'cpus'],
  ['mem_limit', 'limits', 'memory'],
  ['pids_limit', 'limits', 'pids'],
  ['mem_reservation', 'reservations', 'memory'],
] as const;

function* twoPlaces(service: Service): Generator<Conflict> {
  const resources = dig(service.get('deploy'), 'resources');
  for (const [key, group, name] of PAIRS) {
    const own = amount(service.get(key));
    if (!own || own.number === 0) continue;
    const block = asMapping(dig(resources, group));
    const value = block?.get(name);
    const other = amount(value);
    if (!block || (value && !other) || other?.number === own.number) continue;
    const path = `deploy.resources.${group}.${name}`;
    const message = other
      ? `\`${key}\` is ${textOf(own.at)}, but \`${path}\` is ${textOf(other.at)}: Compose refuses the project`
      : `\`${key}\` is set, but the \`${group}\` of \`deploy.resources\` lack \`${name}\`, which counts as 0: Compose refuses the project`;
    yield {
      at: own.at,
      message,
      help: other ? `keep only \`${path}\`` : `write it as \`${path}\``,
      labels: [
        { at: other?.at ?? service.keyOf('deploy'), message: other ? 'the other one' : 'the block that lacks it' },
      ],
    };
  }
}

/** The engine wants reservation <= memory <= memory with swap. */
function* outOfOrder(service: Service): Generator<Conflict> {
  const resources = dig(service.get('deploy'), 'resources');
  const limitValue = service.get('mem_limit') ?? dig(resources, 'limits', 'memory');
  const limit = amount(limitValue);
  const reserved = amount(service.get('mem_reservation') ?? dig(resources, 'reservations', 'memory'));
  const swap = amount(service.get('memswap_limit'));
  const labels = limit && [{ at: limit.at, message: 'the limit' }];
  if (limit && reserved && limit.number > 0 && reserved.number > limit.number) {
    const message = `${textOf(reserved.at)} of memory are reserved, but no more than ${textOf(limit.at)} allowed: the engine refuses it`;
    yield { at: reserved.at, message, help: 'reserve less, or raise the limit', labels };
  }
  if (!swap || swap.number <= 0) return;
  if (limit && limit.number > swap.number) {
    const message = `\`memswap_limit\` counts memory and swap together, and ${textOf(swap.at)} is less than the memory alone: the engine refuses it`;
    yield { at: swap.at, message, help: 'write the sum of memory and swap, or -1 for any', labels };
  }
  if (!limitValue) {
    const message = '`memswap_limit` needs `mem_limit` beside it: the engine refuses it';
    yield { at: service.keyOf('memswap_limit'), message, help: 'add `mem_limit`' };
  }
}

function* twoCpuLimits(service: Service): Generator<Conflict> {
  const cpus = amount(service.get('cpus') ?? dig(service.get('deploy'), 'resources', 'limits', 'cpus'));
  if (!cpus || cpus.number <= 0) return;
  for (const key of ['cpu_quota', 'cpu_period']) {
    const at = service.get(key);
    const text = knownText(at);
    if (!at || text === undefined || text === '' || text === '0') continue;
    const message = `\`${key}\` and \`cpus\` exclude each other: the engine refuses it`;
    yield { at, message, help: `remove \`${key}\``, labels: [{ at: cpus.at, message: 'the number of CPUs' }] };
  }
}

/** A number or size that is known. */
function amount(at: ComposeValue | undefined): Amount | undefined {
  const text = knownText(at);
  if (!at || text === undefined) return undefined;
  const number = Number(text);
  if (text !== '' && !Number.isNaN(number)) return { at, number };
  const size = parseByteSize(text);
  return size.ok ? { at, number: size.bytes } : undefined;
}

function textOf(value: ComposeValue): string {
  return `\`${knownText(value) ?? ''}\``;
}
