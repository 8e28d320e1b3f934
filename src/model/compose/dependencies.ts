import { hasHole } from '../../parse/hole.ts';
import type { Located } from '../../text/source.ts';
import type { Dependency, ScalarValue, Service } from './compose-types.ts';
import { environmentVariables } from './environment.ts';
import { asScalar, knownBoolean, knownText, maskedText, partOfScalar } from './scalars.ts';

/** The services that a service needs: those in `depends_on`, and those that other keys imply. Names that hang on unknown variables are left out. */
export function dependenciesOf(service: Service): readonly Dependency[] {
  return [
    ...declared(service),
    ...links(service),
    ...volumesFrom(service),
    ...namespaces(service),
    ...contexts(service),
  ];
}

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

function* declared(service: Service): Generator<Dependency> {
  const node = service.get('depends_on');
  if (node?.kind === 'sequence') {
    for (const item of node.items) {
      const name = knownText(item);
      if (name !== undefined) yield make(service, 'depends_on', name, item);
    }
  }
  if (node?.kind !== 'mapping') return;
  for (const { name, key, value } of node.entries) {
    const get = (each: string) => (value.kind === 'mapping' ? value.get(each) : undefined);
    const condition = asScalar(get('condition'));
    yield {
      ...make(service, 'depends_on', name, key),
      condition: condition ? (knownText(condition) ?? '') : 'service_started',
      conditionSpan: condition,
      required: knownBoolean(get('required')) ?? true,
    };
  }
}

/** The part of an item before its first colon. */
function* heads(
  service: Service,
  key: 'links' | 'volumes_from',
): Generator<readonly [name: string, part: ScalarValue]> {
  const node = service.get(key);
  if (node?.kind !== 'sequence') return;
  for (const item of node.items) {
    if (item.kind !== 'scalar' || item.value === null) continue;
    const text = maskedText(item);
    const colon = text.indexOf(':');
    const name = colon < 0 ? text : text.slice(0, colon);
    if (name !== '' && !hasHole(name)) yield [name, partOfScalar(item, 0, name.length)];
  }
}

function* links(service: Service): Generator<Dependency> {
  for (const [name, part] of heads(service, 'links')) yield make(service, 'links', name, part);
}

function* volumesFrom(service: Service): Generator<Dependency> {
  // `container:name` is no service.
  for (const [name, part] of heads(service, 'volumes_from')) {
    if (name !== 'container') yield make(service, 'volumes_from', name, part);
  }
}

function* namespaces(service: Service): Generator<Dependency> {
  for (const via of ['network_mode', 'ipc', 'pid', 'uts'] as const) {
    const reference = serviceReference(asScalar(service.get(via)));
    if (reference) yield make(service, via, ...reference);
  }
}

function* contexts(service: Service): Generator<Dependency> {
  const build = service.get('build');
  const node = build?.kind === 'mapping' ? build.get('additional_contexts') : undefined;
  for (const { value } of environmentVariables(node)) {
    const reference = serviceReference(value);
    if (reference) yield make(service, 'additional_contexts', ...reference);
  }
}

/** The service in `service:name`. */
function serviceReference(value: ScalarValue | undefined): readonly [name: string, at: Located] | undefined {
  const text = knownText(value);
  if (!value || !text?.startsWith('service:')) return undefined;
  return [text.slice('service:'.length), value.locate('service:'.length, text.length)];
}
