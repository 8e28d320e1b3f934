import type { Located } from '../../text/source.ts';
import type { ComposeValue, Resource, ResourceUse, Service } from './compose-types.ts';
import { dig, itemsOf } from './lookup.ts';
import { withoutQuotes } from './scalars.ts';

/** The top-level sections of what services use, in the order in which they are reported. */
export const RESOURCE_SECTIONS: readonly Resource['section'][] = [
  'networks',
  'volumes',
  'secrets',
  'configs',
  'models',
];

/** What a service uses of the top-level resources, in the order written. */
export function resourceUsesOf(service: Service): readonly ResourceUse[] {
  return [
    ...misspelledSections(service),
    ...namesIn(service.get('networks'), 'networks'),
    ...volumesOf(service),
    ...namesIn(service.get('secrets'), 'secrets'),
    ...namesIn(dig(service.get('build'), 'secrets'), 'secrets'),
    ...namesIn(service.get('configs'), 'configs'),
    ...namesIn(service.get('models'), 'models'),
  ];
}

/** The names in a list of names, a list of mappings with `source`, or the keys of a mapping. */
function* namesIn(value: ComposeValue | undefined, section: Resource['section']): Generator<ResourceUse> {
  if (value?.kind === 'scalar' && value.value !== null) yield anyOf(section, value);
  if (value?.kind === 'mapping') {
    for (const { key, name } of value.entries) {
      // Neither an extension nor a key with a variable is a name; the intended name is unknown.
      const isName = !name.startsWith('x-') && !name.includes('$');
      yield { file: key.file, start: key.start, end: key.end, section, name: isName ? name : undefined };
    }
  }
  for (const item of itemsOf(value)) {
    const name = item.kind === 'mapping' ? item.get('source') : item;
    if (name?.kind !== 'scalar') yield anyOf(section, item);
    if (name?.kind !== 'scalar' || name.value === null || name.text === '') continue;
    const { file, start, end } = name.locate(0, name.text.length);
    yield { file, start, end, section, name: name.unknown ? undefined : name.text };
  }
}

/** A value in the place of a name, such as a whole list as one item: the names in it are meant to be used. */
function anyOf(section: ResourceUse['section'], { file, start, end }: Located): ResourceUse {
  return { file, start, end, section, name: undefined };
}

/** `volume: [data:/data]` is a mistake of its own, and what it names is not unused. */
function* misspelledSections(service: Service): Generator<ResourceUse> {
  for (const { name, key } of service.node.entries) {
    const section = RESOURCE_SECTIONS.find((each) => name !== each && (`${name}s` === each || name === `${each}s`));
    if (section) yield anyOf(section, key);
  }
}

function* volumesOf(service: Service): Generator<ResourceUse> {
  const written = service.get('volumes');
  if (written?.kind === 'mapping') yield anyOf('volumes', written);
  for (const item of itemsOf(written))
    if (item.kind === 'sequence' || (item.kind === 'mapping' && !item.entry('type'))) yield anyOf('volumes', item);
  for (const mount of service.volumes) {
    const { type, source, sourceSpan, unknown } = mount;
    const undecided = unknown && (type === 'unknown' || (type === 'volume' && source === undefined));
    if (!undecided && (type !== 'volume' || !source)) continue;
    const { file, start, end } = sourceSpan ? withoutQuotes(sourceSpan) : mount;
    yield { file, start, end, section: 'volumes', name: undecided ? undefined : source };
  }
}
