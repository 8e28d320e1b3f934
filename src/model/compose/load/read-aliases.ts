import { nearestName } from '../../../parse/suggest.ts';
import { explainStar } from '../../../parse/yaml/mistakes.ts';
import type { Label, Problem } from '../../../text/problem.ts';
import { type Located, textOf } from '../../../text/source.ts';
import { clip } from '../../../text/wording.ts';
import type { ComposeEntry, ComposeValue, MappingValue } from '../compose-types.ts';
import { aliasOf } from './value-nodes.ts';

/** The problem of an alias without an anchor of that name. */
export function missingAnchor(
  name: string,
  { file, start }: Located,
  anchors: Iterable<string>,
): Pick<Problem, 'message' | 'help'> {
  if (!/^\w[\w.-]*$/.test(name)) return explainStar(file.text, start);
  const guess = nearestName(name, anchors);
  const help = guess
    ? `did you mean \`*${guess}\`?`
    : `define \`&${name}\` above, or put the value in quotes if it is a string: \`"*${name}"\``;
  return { message: `the alias \`*${name}\` has no anchor`, help };
}

interface ShallowMerge {
  readonly at: Located;
  readonly message: string;
  readonly help: string;
  readonly labels: readonly Label[];
}

/** A key of a fragment that is ignored, and the one that is used instead. */
interface Loss {
  readonly entry: ComposeEntry;
  readonly winner: Holder;
}

interface Holder {
  readonly entry: ComposeEntry;
  readonly fragment: MappingValue;
}

/**
 * What is lost when one `<<` merges several fragments, fragment by fragment: if two of them have the same key, the first value is used as a
 * whole. What the mapping sets itself (`own`) is meant to replace all of them.
 */
export function* shallowMerges(
  fragments: readonly MappingValue[],
  own: { has(name: string): boolean },
): Generator<ShallowMerge> {
  if (fragments.length < 2) return;
  const first = new Map<string, Holder>();
  for (const fragment of fragments) {
    const losses: Loss[] = [];
    for (const entry of fragment.entries) {
      const winner = first.get(entry.name);
      if (!winner) first.set(entry.name, { entry, fragment });
      else if (!own.has(entry.name) && losesSomething(entry, winner.entry)) losses.push({ entry, winner });
    }
    if (losses.length > 0) yield shallowMerge(fragment, losses);
  }
}

function shallowMerge(fragment: MappingValue, losses: readonly Loss[]): ShallowMerge {
  const [{ entry, winner }] = losses as readonly [Loss, ...Loss[]];
  const names = losses.map((loss) => `\`${clip(loss.entry.name)}\``).join(' and ');
  const [are, them] = losses.length > 1 ? ['are', 'them'] : ['is', 'it'];
  const sole = losses.every((loss) => loss.winner.fragment === winner.fragment);
  const other = (sole && nameOf(winner.fragment)) || 'an earlier fragment';
  const which = nameOf(fragment) ?? 'this fragment';
  return {
    at: aliasOf(fragment) ?? entry.key,
    message: `${names} of ${which} ${are} ignored: ${other} also has ${them}, and \`<<\` does not merge nested values`,
    help: `set ${names} here with all the values, or use \`extends\`, which merges nested values`,
    labels: losses.flatMap((loss) => [
      { at: loss.winner.entry.key, message: 'this one is used' },
      { at: loss.entry.key, message: 'this one is ignored' },
    ]),
  };
}

function nameOf(fragment: MappingValue): string | undefined {
  const alias = aliasOf(fragment);
  return alias && `\`${textOf(alias)}\``;
}

/** Keys whose lists are one command, which is never merged. */
const COMMANDS: ReadonlySet<string> = new Set(['command', 'entrypoint', 'test']);

/** Keys whose mappings are compared down to their leaves, with what makes two of them alternatives where they differ in it. */
const UNITS: ReadonlyMap<string, readonly string[]> = new Map([
  ['build', ['context', 'dockerfile', 'target']],
  ['healthcheck', ['test']],
  ['logging', ['driver']],
  ['deploy', []],
  ['develop', []],
]);

function losesSomething({ name, value }: ComposeEntry, winner: ComposeEntry): boolean {
  if (COMMANDS.has(name) || value.kind === 'scalar' || winner.value.kind === 'scalar') return false;
  // Both may come from the same fragment.
  if (value.start === winner.value.start && value.file === winner.value.file) return false;
  const telling = UNITS.get(name);
  if (telling?.some((key) => differ(partOf(value, key), partOf(winner.value, key)))) return false;
  const namesOf = telling ? leavesIn : namesIn;
  const kept = new Set(namesOf(winner.value));
  return !namesOf(value).every((each) => kept.has(each));
}

function partOf(value: ComposeValue, key: string): ComposeValue | undefined {
  return value.kind === 'mapping' ? value.get(key) : undefined;
}

function differ(one: ComposeValue | undefined, other: ComposeValue | undefined): boolean {
  return one !== undefined && other !== undefined && textOf(one) !== textOf(other);
}

/** The paths to the values in a mapping that are not mappings themselves; of a list, to each of its items. */
function leavesIn(value: ComposeValue): readonly string[] {
  if (value.kind !== 'mapping') return value.kind === 'sequence' ? namesIn(value) : [''];
  return value.entries.flatMap((entry) => leavesIn(entry.value).map((leaf) => `${entry.name}\n${leaf}`));
}

/** The names that distinguish the parts of a mapping or list. */
function namesIn(value: ComposeValue): readonly string[] {
  if (value.kind === 'mapping') return value.entries.map(({ name }) => name);
  if (value.kind === 'scalar') return [];
  return value.items.map((item) => (item.kind === 'scalar' ? (item.text.split('=')[0] ?? '') : textOf(item)));
}
