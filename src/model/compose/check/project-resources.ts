import { knownBoolean, knownText } from '../scalars.ts';
import type { ComposeEntry, ComposeProject, MappingValue, Resource } from '../types.ts';
import { dig, isForSwarm, type ProjectProblem, tell } from './project-tools.ts';
import { usesOf } from './project-uses.ts';
import { removeEntry } from './schema-fixes.ts';
import { clip, orList } from './schema-text.ts';

/** Where the content of a secret or config may come from. */
const SOURCES: Partial<Readonly<Record<Resource['section'], readonly string[]>>> = {
  secrets: ['file', 'environment'],
  configs: ['file', 'environment', 'content'],
};

/** Top-level networks, volumes, secrets and configs that contradict themselves. */
export function checkResources(project: ComposeProject): readonly ProjectProblem[] {
  const found: ProjectProblem[] = [];
  const served = project.fragment || isForSwarm(project) ? new Set<string>() : usedNames(project);
  for (const resource of project.resources) {
    const { value } = resource.entry;
    if (value.kind !== 'mapping') continue;
    found.push(...twoNames(value));
    if (resource.external) {
      found.push(...besidesExternal(resource, value));
      if (served.has(`${resource.section} ${resource.name}`)) found.push(unsupportedExternal(resource, value));
    }
    found.push(...sources(resource, value, project.fragment));
  }
  return found;
}

function usedNames(project: ComposeProject): Set<string> {
  const used = new Set<string>();
  for (const service of project.services.values())
    for (const { section, name } of usesOf(service))
      if (section === 'secrets' || section === 'configs') used.add(`${section} ${name}`);
  return used;
}

function twoNames(value: MappingValue): ProjectProblem[] {
  const [name, old] = [value.get('name'), dig(value.get('external'), 'name')];
  const [one, other] = [knownText(name), knownText(old)];
  if (!old || !name || one === undefined || other === undefined || one === other) return [];
  return [
    tell(
      old,
      'conflicting-external',
      `\`external.name\` is \`${clip(other)}\`, but \`name\` is \`${clip(one)}\`: Compose refuses the project`,
      {
        help: 'keep `name`, and write `external: true`',
        labels: [{ at: name, message: 'the other name' }],
      },
    ),
  ];
}

/** Compose takes something external as it is: only its name may be said. */
function besidesExternal({ section, name }: Resource, value: MappingValue): ProjectProblem[] {
  const external = value.entry('external');
  const others = value.entries.filter(
    (entry) => entry.name !== 'external' && entry.name !== 'name' && !entry.name.startsWith('x-'),
  );
  if (!external) return [];
  const labels = [{ at: external.key, message: 'made outside of this project' }];
  return others.map((entry: ComposeEntry) =>
    section === 'volumes'
      ? tell(
          entry.key,
          'conflicting-external',
          `the volume \`${name}\` is external and cannot have \`${entry.name}\`: Compose refuses the project`,
          {
            help: `remove \`${entry.name}\` or \`external\``,
            labels,
          },
        )
      : tell(
          entry.key,
          'ignored-external-key',
          `\`${entry.name}\` has no effect: \`${name}\` is external and stays as it is`,
          {
            help: `remove \`${entry.name}\` or \`external\``,
            labels,
            fix: removeEntry(entry, `remove \`${entry.name}\``, 'unsafe'),
          },
        ),
  );
}

function unsupportedExternal({ section, name, entry }: Resource, value: MappingValue): ProjectProblem {
  const noun = section === 'secrets' ? 'secret' : 'config';
  return tell(
    value.entry('external')?.key ?? entry.key,
    'unsupported-external',
    `Compose knows no external ${section}: only \`docker stack deploy\` finds the ${noun} \`${name}\``,
    {
      help: 'take it from a `file` or from the `environment`',
    },
  );
}

function sources(
  { section, name, entry, external }: Resource,
  value: MappingValue,
  fragment: boolean,
): readonly ProjectProblem[] {
  const allowed = SOURCES[section];
  if (!allowed) return [];
  const noun = section === 'secrets' ? 'secret' : 'config';
  const [first, second] = value.entries.filter((each) => allowed.includes(each.name));
  const words = orList(allowed.map((each) => `\`${each}\``));
  if (first && second)
    return [
      tell(second.key, 'missing-source', `the ${noun} \`${name}\` has several sources: Compose refuses the project`, {
        help: `keep one of ${words}`,
        labels: [{ at: first.key, message: 'the first source' }],
      }),
    ];
  const undecided = value.entry('external') && knownBoolean(value.get('external')) === undefined;
  const driven = section === 'configs' && value.entry('driver');
  if (first || external || undecided || driven || fragment) return [];
  return [
    tell(entry.key, 'missing-source', `the ${noun} \`${name}\` has no source: Compose refuses the project`, {
      help: `add ${words}, or \`external: true\``,
    }),
  ];
}
