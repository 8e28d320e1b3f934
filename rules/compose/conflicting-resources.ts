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
  summary: 'Resource limits that contradict each other',
  why: 'The old keys (`cpus`, `mem_limit`, `pids_limit`, `mem_reservation`) must have the same values as `deploy.resources`, or Docker Compose rejects the project. A value missing from `deploy.resources.limits` counts as 0. Docker Engine also requires that a reservation is not above the limit, and that `memswap_limit` is not below it.',
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

/** Old resource keys, and the keys under `deploy.resources` that must have the same value. */
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
      ? `\`${key}\` is ${textOf(own.at)}, but \`${path}\` is ${textOf(other.at)}: Compose rejects the project`
      : `\`${key}\` is set, but \`deploy.resources.${group}\` has no \`${name}\`, which counts as 0: Compose rejects the project`;
    yield {
      at: own.at,
      message,
      help: other ? `keep only \`${path}\`` : `use \`${path}\` instead`,
      labels: [
        { at: other?.at ?? service.keyOf('deploy'), message: other ? 'the other value' : 'the block without it' },
      ],
    };
  }
}

/** Docker Engine requires reservation <= memory <= memory with swap. */
function* outOfOrder(service: Service): Generator<Conflict> {
  const resources = dig(service.get('deploy'), 'resources');
  const limitValue = service.get('mem_limit') ?? dig(resources, 'limits', 'memory');
  const limit = amount(limitValue);
  const reserved = amount(service.get('mem_reservation') ?? dig(resources, 'reservations', 'memory'));
  const swap = amount(service.get('memswap_limit'));
  const labels = limit && [{ at: limit.at, message: 'the limit' }];
  if (limit && reserved && limit.number > 0 && reserved.number > limit.number) {
    const message = `${textOf(reserved.at)} of memory is reserved, but the limit is ${textOf(limit.at)}: the container does not start`;
    yield { at: reserved.at, message, help: 'reserve less, or raise the limit', labels };
  }
  if (!swap || swap.number <= 0) return;
  if (limit && limit.number > swap.number) {
    const message = `\`memswap_limit\` is the sum of memory and swap, but ${textOf(swap.at)} is less than the memory limit: the container does not start`;
    yield { at: swap.at, message, help: 'use the sum of memory and swap, or -1 for unlimited swap', labels };
  }
  if (!limitValue) {
    const message = '`memswap_limit` requires `mem_limit`: the container does not start';
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
    const message = `\`${key}\` and \`cpus\` are mutually exclusive: the container does not start`;
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
