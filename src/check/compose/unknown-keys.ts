import { dialects } from '../../knowledge/compose-schema/dialects.ts';
import { composeSchema, type MappingType, serviceSchema, type Type } from '../../knowledge/compose-schema/index.ts';
import type { ComposeEntry, MappingValue } from '../../model/compose/compose-types.ts';
import { describePlace } from '../../model/compose/describe.ts';
import type { ComposeTableKind } from '../../model/compose/problem-kinds.ts';
import { removeEntry, renameKey } from '../../model/compose/value-edits.ts';
import { nearest } from '../../parse/suggest.ts';
import { replacement } from '../../text/edit.ts';
import type { Problem } from '../../text/problem.ts';
import { clip, orList } from '../../text/wording.ts';

/** Whether a value conforms to a type, without reporting anything. */
export type Conforms = (entry: ComposeEntry, type: Type) => boolean;

/** Reports a key that a mapping does not know, and says what it probably should have been. */
export function judgeUnknownKey(
  entry: ComposeEntry,
  owner: MappingValue,
  type: MappingType,
  conforms: Conforms,
): Problem<ComposeTableKind> {
  const name = entry.name;
  const at = { file: entry.key.file, start: entry.key.start, end: entry.key.end };
  const where = owner.path.length === 0 ? 'at the top level' : `in ${describePlace(owner.path)}`;
  const fixTo = (key: string) => {
    const target = type.keys.get(key);
    return target && !owner.entry(key) && conforms(entry, target.type) ? renameKey(entry, key) : undefined;
  };

  const split = SPLIT_BY_COLON.has(type.noun) && owner.entries.length === 1 ? splitByColon(entry, owner) : undefined;
  if (split) return { ...at, ...split };

  const normal = snake(name);
  if (owner.path.length === 0 && (normal === 'version' || nearest(normal, ['version'], 1) !== undefined))
    return {
      ...at,
      kind: 'unknown-key',
      message: `unknown key \`${name}\` ${where}`,
      help: 'remove it: Compose ignores even the correct `version`',
      fix: owner.entries.length > 1 ? removeEntry(entry, `remove \`${name}\``, 'safe') : undefined,
    };
  if (type.keys.has(normal))
    return {
      ...at,
      kind: 'unknown-key',
      message: `unknown key \`${name}\` ${where}`,
      help: `use \`${normal}\``,
      fix: fixTo(normal),
    };

  const dialect = own(dialects[type.noun], normal);
  if (dialect) {
    const origin = dialect.from === 'another tool' ? '' : `: this key is from ${dialect.from}`;
    const fix = dialect.to === undefined ? undefined : fixTo(dialect.to);
    return {
      ...at,
      kind: 'foreign-key',
      message: `unknown key \`${name}\` ${where}${origin}`,
      help: dialect.help,
      fix,
    };
  }

  const guess = nearest(name, type.keys.keys());
  const close = guess !== undefined && nearest(name, [guess], 1) !== undefined;
  const top = !close && owner.path.length === 0 ? judgeTopLevel(entry) : undefined;
  if (top) return { ...at, ...top };
  const home = close ? undefined : homeOf(normal, owner.path);
  if (home !== undefined)
    return {
      ...at,
      kind: 'misplaced-key',
      message: `\`${name}\` does not belong ${where}`,
      help: `use \`${normal}\` ${home}`,
    };
  return {
    ...at,
    kind: 'unknown-key',
    message: `unknown key \`${name}\` ${where}`,
    help: guess === undefined ? `use ${listed(type)}` : `did you mean \`${guess}\`?`,
    fix: close ? fixTo(guess) : undefined,
  };
}

/** The mappings that have a short form with colons. */
const SPLIT_BY_COLON: ReadonlySet<string> = new Set(['a port', 'a mount', 'a device']);

/** `- 8080: 80`: because of the space after the colon, YAML reads a mapping. */
function splitByColon(
  { name, key, value, file }: ComposeEntry,
  owner: MappingValue,
): Pick<Problem<ComposeTableKind>, 'kind' | 'message' | 'help' | 'fix'> | undefined {
  if (value.kind !== 'scalar' || value.value === null || !/^["']?[\d./~$\\]/.test(file.slice(key))) return undefined;
  const text = `${name}:${value.raw}`;
  const together = value.file === file && value.start > key.end && value.quote !== 'block' && !/["\\\r\n]/.test(text);
  return {
    kind: 'wrong-type',
    message: `${describePlace(owner.path)} is a mapping because of the space after the colon in \`${clip(name)}: ${clip(value.text, 30)}\``,
    help: `use \`"${clip(text)}"\``,
    fix: together ? replacement('remove the space', file.at(key.start, value.end), `"${text}"`) : undefined,
  };
}

/** Reports a mapping at the top level that is a service, or a block that is shared through an anchor. */
function judgeTopLevel(
  entry: ComposeEntry,
): Pick<Problem<ComposeTableKind>, 'kind' | 'message' | 'help' | 'fix'> | undefined {
  const { name, value } = entry;
  if (looksLikeService(entry))
    return {
      kind: 'misplaced-key',
      message: `\`${name}\` is a service at the top level, outside \`services\``,
      help: `move \`${name}\` under \`services\``,
    };
  const between = value.file === entry.key.file ? value.file.text.slice(entry.key.end, entry.key.end + 200) : '';
  if (value.kind === 'scalar' || !/^["']?\s*:\s+&/.test(between)) return undefined;
  return {
    kind: 'unprefixed-extension',
    message: `\`${name}\` at the top level contains shared settings but lacks the prefix \`x-\``,
    help: `rename it to \`x-${name}\``,
    fix: renameKey(entry, `x-${name}`),
  };
}

/** Whether an entry could be a service: a mapping with an image or a build, in which at least half of the keys are those of a service. */
export function looksLikeService({ value }: ComposeEntry): boolean {
  if (value.kind !== 'mapping') return false;
  const known = value.entries.filter((each) => serviceSchema.mapping?.keys.has(each.name)).length;
  return (value.entry('image') ?? value.entry('build')) !== undefined && known * 2 >= value.entries.length;
}

/** `working-dir` and `workingDir` as `working_dir`. */
function snake(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase();
}

function own<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

function listed(type: MappingType): string {
  const names = [...type.keys.keys()];
  return names.length > 8
    ? 'a key that Compose knows, or one that starts with `x-`'
    : orList(names.map((name) => `\`${name}\``));
}

/** Where each key belongs: the paths of the mappings that know it, with `*` for a name and `[]` for an item of a list. */
let homes: Map<string, (readonly string[])[]> | undefined;

/** Where a key belongs, relative to a mapping: in a section of it, further up, or elsewhere. Undefined when no such place is known. */
function homeOf(key: string, path: MappingValue['path']): string | undefined {
  homes ??= indexKeys(composeSchema, [], new Map());
  const from = path.map((step, index) => (typeof step === 'number' ? '[]' : index === 1 ? '*' : step));
  const candidates = homes.get(key) ?? [];
  const below = candidates.filter((home) => startsWith(home, from) && plain(home.slice(from.length)));
  const nearestBelow = below.sort((a, b) => a.length - b.length)[0];
  if (nearestBelow) return `under \`${nearestBelow.slice(from.length).join('.')}\``;
  const above = candidates.filter((home) => startsWith(from, home)).sort((a, b) => b.length - a.length)[0];
  if (above) return `in ${describePlace(path.slice(0, above.length))}`.replace('in the file', 'at the top level');
  // Elsewhere, only keys of a service or its sections count: a stray `name` or `path` may come from anywhere.
  const elsewhere = candidates.find((home) => home[0] === 'services' && home.length <= 3 && plain(home.slice(2)));
  if (elsewhere && from[0] !== 'services')
    return elsewhere.length === 2 ? 'in a service' : `under \`${elsewhere[2]}\` of a service`;
  return undefined;
}

function plain(steps: readonly string[]): boolean {
  return steps.every((step) => step !== '*' && step !== '[]');
}

function startsWith(long: readonly string[], short: readonly string[]): boolean {
  return short.length <= long.length && short.every((step, index) => step === long[index]);
}

function indexKeys(type: Type, path: readonly string[], index: Map<string, (readonly string[])[]>) {
  for (const [name, key] of type.mapping?.keys ?? []) {
    const known = index.get(name);
    if (known) known.push(path);
    else index.set(name, [path]);
    indexKeys(key.type, [...path, name], index);
  }
  if (type.mapping?.named) indexKeys(type.mapping.named.type, [...path, '*'], index);
  if (type.list) indexKeys(type.list.of, [...path, '[]'], index);
  return index;
}
