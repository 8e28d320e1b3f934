import { parseByteSize } from '../../../parse/byte-size.ts';
import { knownText } from '../scalars.ts';
import type { ComposeValue, Service } from '../types.ts';
import { asMapping, dig, type ProjectProblem, tell } from './project-tools.ts';

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

/** Limits of a service that contradict each other. */
export function checkLimits(service: Service): readonly ProjectProblem[] {
  return [...twoPlaces(service), ...outOfOrder(service), ...twoCpuLimits(service)];
}

function twoPlaces(service: Service): ProjectProblem[] {
  const resources = dig(service.get('deploy'), 'resources');
  return PAIRS.flatMap(([key, group, name]) => {
    const own = amount(service.get(key));
    const block = asMapping(dig(resources, group));
    if (!own || own.number === 0 || !block) return [];
    const value = block.get(name);
    const other = amount(value);
    if (value && !other) return [];
    if (other?.number === own.number) return [];
    const path = `deploy.resources.${group}.${name}`;
    const message = other
      ? `\`${key}\` is ${textOf(own.at)}, but \`${path}\` is ${textOf(other.at)}: Compose refuses the project`
      : `\`${key}\` is set, but the \`${group}\` of \`deploy.resources\` lack \`${name}\`, which counts as 0: Compose refuses the project`;
    return tell(own.at, 'conflicting-resources', message, {
      help: other ? `keep only \`${path}\`` : `write it as \`${path}\``,
      labels: [
        { at: other?.at ?? service.keyOf('deploy'), message: other ? 'the other one' : 'the block that lacks it' },
      ],
    });
  });
}

/** The engine wants reservation <= memory <= memory with swap. */
function outOfOrder(service: Service): ProjectProblem[] {
  const resources = dig(service.get('deploy'), 'resources');
  const limitValue = service.get('mem_limit') ?? dig(resources, 'limits', 'memory');
  const limit = amount(limitValue);
  const reserved = amount(service.get('mem_reservation') ?? dig(resources, 'reservations', 'memory'));
  const swap = amount(service.get('memswap_limit'));
  const found: ProjectProblem[] = [];
  const labels = limit && [{ at: limit.at, message: 'the limit' }];
  if (limit && reserved && limit.number > 0 && reserved.number > limit.number) {
    const message = `${textOf(reserved.at)} of memory are reserved, but no more than ${textOf(limit.at)} allowed: the engine refuses it`;
    found.push(
      tell(reserved.at, 'conflicting-resources', message, { help: 'reserve less, or raise the limit', labels }),
    );
  }
  if (swap && swap.number > 0 && limit && limit.number > swap.number) {
    const message = `\`memswap_limit\` counts memory and swap together, and ${textOf(swap.at)} is less than the memory alone: the engine refuses it`;
    found.push(
      tell(swap.at, 'conflicting-resources', message, {
        help: 'write the sum of memory and swap, or -1 for any',
        labels,
      }),
    );
  }
  if (swap && swap.number > 0 && !limitValue) {
    const message = '`memswap_limit` needs `mem_limit` beside it: the engine refuses it';
    found.push(tell(service.keyOf('memswap_limit'), 'conflicting-resources', message, { help: 'add `mem_limit`' }));
  }
  return found;
}

function twoCpuLimits(service: Service): ProjectProblem[] {
  const cpus = amount(service.get('cpus') ?? dig(service.get('deploy'), 'resources', 'limits', 'cpus'));
  if (!cpus || cpus.number <= 0) return [];
  return ['cpu_quota', 'cpu_period'].flatMap((key) => {
    const other = service.get(key);
    const text = knownText(other);
    if (!other || text === undefined || text === '' || text === '0') return [];
    return tell(other, 'conflicting-resources', `\`${key}\` and \`cpus\` exclude each other: the engine refuses it`, {
      help: `remove \`${key}\``,
      labels: [{ at: cpus.at, message: 'the number of CPUs' }],
    });
  });
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
