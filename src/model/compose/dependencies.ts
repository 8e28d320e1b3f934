import { hasHole } from '../../parse/hole.ts';
import type { Located } from '../../text/source.ts';
import type { Dependency, ScalarValue, Service } from './compose-types.ts';
import { environmentVariables } from './environment.ts';
import { itemsOf } from './lookup.ts';
import { asScalar, knownBoolean, knownText, maskedText, partOfScalar } from './scalars.ts';

/** The services that a service needs: those in `depends_on`, and those that other keys imply. Names with unknown variables are left out. */
export function dependenciesOf(service: Service): readonly Dependency[] {
  const found: Dependency[] = [];
  addDeclared(service, found);
  addHeads(service, 'links', found);
  addHeads(service, 'volumes_from', found);
  for (const via of NAMESPACES) addReferred(service, via, asScalar(service.get(via)), found);
  const build = service.get('build');
  const contexts = build?.kind === 'mapping' ? build.get('additional_contexts') : undefined;
  for (const { value } of environmentVariables(contexts)) addReferred(service, 'additional_contexts', value, found);
  return found;
}

/** Whether a service waits for another, directly or through others; `more` says what else each of them would wait for. */
export function dependsOn(service: Service, other: Service, more?: ReadonlyMap<Service, readonly Service[]>): boolean {
  const seen = new Set([service]);
  for (const each of seen) {
    if (each === other) return true;
    for (const { service: dependency } of each.dependencies) if (dependency) seen.add(dependency);
    for (const needed of more?.get(each) ?? []) seen.add(needed);
  }
  return false;
}

const NAMESPACES = ['network_mode', 'ipc', 'pid', 'uts'] as const;

function make(service: Service, via: Dependency['via'], name: string, at: Located): Dependency {
  const { file, start, end } = at;
  return {
    file,
    start,
    end,
    name,
    via,
    service: service.project.services.get(name),
    condition: 'service_started',
    conditionSpan: undefined,
    required: true,
  };
}

function addDeclared(service: Service, found: Dependency[]): void {
  const node = service.get('depends_on');
  if (node?.kind === 'sequence') {
    for (const item of node.items) {
      const name = knownText(item);
      if (name !== undefined) found.push(make(service, 'depends_on', name, item));
    }
  }
  if (node?.kind !== 'mapping') return;
  for (const { name, key, value } of node.entries) {
    const get = (each: string) => (value.kind === 'mapping' ? value.get(each) : undefined);
    const condition = asScalar(get('condition'));
    found.push({
      ...make(service, 'depends_on', name, key),
      condition: condition ? (knownText(condition) ?? '') : 'service_started',
      conditionSpan: condition,
      required: knownBoolean(get('required')) ?? true,
    });
  }
}

/** What the items of a list name before their first colon. */
function addHeads(service: Service, via: 'links' | 'volumes_from', found: Dependency[]): void {
  for (const item of itemsOf(service.get(via))) {
    if (item.kind !== 'scalar' || item.value === null) continue;
    const text = maskedText(item);
    const colon = text.indexOf(':');
    const name = colon < 0 ? text : text.slice(0, colon);
    // `container:name` is not a service.
    const other = via === 'volumes_from' && name === 'container';
    if (name === '' || hasHole(name) || other) continue;
    found.push(make(service, via, name, partOfScalar(item, 0, name.length)));
  }
}

/** The service in `service:name`. */
function addReferred(
  service: Service,
  via: Dependency['via'],
  value: ScalarValue | undefined,
  found: Dependency[],
): void {
  const text = knownText(value);
  if (!value || !text?.startsWith(PREFIX)) return;
  found.push(make(service, via, text.slice(PREFIX.length), value.locate(PREFIX.length, text.length)));
}

const PREFIX = 'service:';
