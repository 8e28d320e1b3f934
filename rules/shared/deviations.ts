import { type Deviation, type DeviationTree, deviationsOf, type Target } from '../../src/knowledge/targets.ts';
import {
  type ComposeProject,
  type ComposeValue,
  dig,
  knownText,
  type Located,
  type MappingValue,
  withoutQuotes,
} from '../../src/rule/index.ts';
import { once } from './once.ts';

/** Something in a project that a target of it rejects or ignores. */
export interface Deviating {
  readonly deviation: Deviation;
  /** The key, or the value where it is the value that deviates. */
  readonly at: Located;
  /** The key; undefined for an item of a list that has none. */
  readonly name: string | undefined;
  readonly value: ComposeValue;
  /** The key with those above it, all services alike: `services.*.ports.*.target`. */
  readonly place: string;
}

/** A key or an item on the path to it. */
interface Step extends Omit<Deviating, 'deviation' | 'at'> {
  readonly key: Located;
}

/** The context of everything below a key. */
interface Scope {
  readonly root: MappingValue;
  /** The service that contains it. */
  readonly service: ComposeValue | undefined;
  readonly found: Deviating[];
}

/** What the targets of a project reject or ignore, in each file as it is written. */
export const deviatingIn = once((project: ComposeProject): readonly Deviating[] => {
  return [...project.targets].flatMap((target) => deviatingFor(project, target));
});

/** What a target would reject or ignore of a project, whether it is for it or not. */
export function deviatingFor(project: ComposeProject, target: Target): readonly Deviating[] {
  const found: Deviating[] = [];
  if (target !== 'compose') {
    const tree = deviationsOf(target);
    for (const { root, role } of project.files) {
      if (root && (target !== 'swarm' || role === 'base' || role === 'override'))
        look(root, tree, '', { root, service: undefined, found });
    }
  }
  return found;
}

/** The name of a target in messages. */
export const TARGET_PROGRAMS: Readonly<Record<Target, string>> = {
  compose: 'Docker Compose',
  swarm: '`docker stack deploy`',
  kubernetes: 'Kompose',
  podman: 'podman-compose',
};

function look(value: ComposeValue, tree: DeviationTree, above: string, scope: Scope): void {
  for (const step of stepsIn(value, above)) {
    for (const name of [step.name, '*']) {
      const next = name === undefined ? undefined : tree.below.get(name);
      if (!next) continue;
      const inside = above === 'services' ? { ...scope, service: step.value } : scope;
      for (const deviation of next.here) {
        if (applies(deviation, step, scope)) scope.found.push({ ...step, deviation, at: placeOf(deviation, step) });
      }
      if (next.below.size > 0) look(step.value, next, step.place, inside);
    }
  }
}

function* stepsIn(value: ComposeValue, above: string): Generator<Step> {
  if (value.kind === 'mapping') {
    const isNamed = above === '' || above.endsWith('.*') || !OPEN.test(above);
    for (const { name, key, value: below } of value.entries)
      yield { name, key, value: below, place: above === '' ? name : `${above}.${isNamed ? name : '*'}` };
  } else if (value.kind === 'sequence') {
    for (const item of value.items) yield { name: undefined, key: item, value: item, place: `${above}.*` };
  }
}

/** Mappings whose keys are names that people choose. */
const OPEN =
  /^(?:services|networks|volumes|secrets|configs)$|\.(?:networks|environment|labels|args|options|sysctls|ulimits|extra_hosts)$/;

const KINDS = ['string', 'number', 'boolean'];

function applies({ condition, unless }: Deviation, { name, value }: Step, { root, service }: Scope): boolean {
  if (unless.length > 0 && dig(service, ...unless)) return false;
  if (condition === 'any') return true;
  if (condition === 'set') return isSet(value);
  if (condition === 'mapping') return value.kind === 'mapping';
  if (condition === 'list') return value.kind === 'sequence' && value.items.length > 0;
  if (condition.startsWith('name=')) return name !== undefined && matches(name, condition.slice('name='.length));
  if (condition.startsWith('other=')) {
    const [, path = '', pattern = ''] = condition.split('=');
    return matches(knownText(dig(service, ...path.split('.'))) ?? '', pattern);
  }
  if (condition.startsWith('<')) return isOlder(knownText(root.get('version')), condition.slice(1));
  if (value.kind !== 'scalar' || value.unknown) return false;
  if (condition.startsWith('plain=')) return !value.quote && matches(value.raw, condition.slice('plain='.length));
  if (condition.startsWith('=')) return value.value !== null && matches(value.text, condition.slice(1));
  if (condition === 'null') return value.value === null;
  // A value that comes from a variable is given the type that it needs.
  return KINDS.includes(condition) && value.interpolations.length === 0 && typeof value.value === condition;
}

function isSet(value: ComposeValue): boolean {
  if (value.kind === 'mapping') return value.entries.length > 0;
  if (value.kind === 'sequence') return value.items.length > 0;
  return !value.unknown && value.value !== null && value.value !== false && value.text !== '';
}

function matches(text: string, pattern: string): boolean {
  return new RegExp(`^(?:${pattern})$`).test(text);
}

/** Whether a file is in a format before the one that brought something. A file without `version`, or with just `3`, is in the newest. */
function isOlder(version: string | undefined, since: string): boolean {
  const minor = /^3\.(\d+)$/.exec(version ?? '')?.[1];
  return minor !== undefined && Number(minor) < Number(since.slice('3.'.length));
}

function placeOf({ condition }: Deviation, { key, value }: Step): Located {
  const isOfValue = value.kind === 'scalar' && (KINDS.includes(condition) || /^(?:plain)?=/.test(condition));
  return isOfValue ? withoutQuotes(value) : key;
}
