import { nearestName } from '../../../parse/suggest.ts';
import { explainStar } from '../../../parse/yaml/mistakes.ts';
import type { Label, Problem } from '../../../text/problem.ts';
import { type Located, textOf } from '../../../text/source.ts';
import { clip } from '../../../text/wording.ts';
import type { ComposeEntry, ComposeValue, MappingValue } from '../compose-types.ts';
import { aliasOf } from './value-nodes.ts';

/** What is wrong with an alias whose name no anchor has. */
export function missingAnchor(
  name: string,
  { file, start }: Located,
  anchors: Iterable<string>,
): Pick<Problem, 'message' | 'help'> {
  if (!/^\w[\w.-]*$/.test(name)) return explainStar(file.text, start);
  const guess = nearestName(name, anchors);
  const help = guess
    ? `did you mean \`*${guess}\`?`
    : `define \`&${name}\` above, or put the value in quotes if it is a text: \`"*${name}"\``;
  return { message: `the alias \`*${name}\` has no anchor`, help };
}

interface ShallowMerge {
  readonly at: Located;
  readonly message: string;
  readonly help: string;
  readonly labels: readonly Label[];
}

/**
 * What is lost when one `<<` merges several fragments: of a key that two of them have, the first value counts as a whole. What the mapping
 * sets itself (`own`) is meant to replace all of them.
 */
export function* shallowMerges(
  fragments: readonly MappingValue[],
  own: { has(name: string): boolean },
): Generator<ShallowMerge> {
  if (fragments.length < 2) return;
  const first = new Map<string, { readonly entry: ComposeEntry; readonly fragment: MappingValue }>();
  for (const fragment of fragments) {
    for (const entry of fragment.entries) {
      const { name } = entry;
      const winner = first.get(name);
      if (!winner) first.set(name, { entry, fragment });
      else if (!own.has(name) && losesSomething(entry, winner.entry)) yield shallowMerge(entry, fragment, winner);
    }
  }
}

function shallowMerge(
  { name, key }: ComposeEntry,
  fragment: MappingValue,
  winner: { readonly entry: ComposeEntry; readonly fragment: MappingValue },
): ShallowMerge {
  const at = aliasOf(fragment) ?? key;
  const other = nameOf(winner.fragment);
  return {
    at,
    message: `the \`${clip(name)}\` of ${nameOf(fragment)} is lost: ${other} has one too, and \`<<\` takes the first as a whole`,
    help: `write \`${clip(name)}\` here, and merge both into it; or use \`extends\`, which merges deeper`,
    labels: [
      { at: winner.entry.key, message: 'this one counts' },
      { at: key, message: 'this one is lost' },
    ],
  };
}

function nameOf(fragment: MappingValue): string {
  const alias = aliasOf(fragment);
  return alias ? `\`${textOf(alias)}\`` : 'another fragment';
}

/** Keys whose lists are one command, which is never merged. */
const COMMANDS: ReadonlySet<string> = new Set(['command', 'entrypoint', 'test']);

/** Keys with mappings of which a whole one is a unit, so that two that share a key are meant to replace each other. */
const UNITS: ReadonlySet<string> = new Set(['build', 'healthcheck', 'logging', 'deploy', 'develop']);

function losesSomething({ name, value }: ComposeEntry, winner: ComposeEntry): boolean {
  if (COMMANDS.has(name) || value.kind === 'scalar' || winner.value.kind === 'scalar') return false;
  // Both may come from the same fragment.
  if (value.start === winner.value.start && value.file === winner.value.file) return false;
  const kept = new Set(namesIn(winner.value));
  const names = namesIn(value);
  return UNITS.has(name)
    ? !names.some((each) => kept.has(each)) && names.length > 0
    : !names.every((each) => kept.has(each));
}

/** What tells the parts of a mapping or list apart. */
function namesIn(value: ComposeValue): readonly string[] {
  if (value.kind === 'mapping') return value.entries.map(({ name }) => name);
  if (value.kind === 'scalar') return [];
  return value.items.map((item) => (item.kind === 'scalar' ? (item.text.split('=')[0] ?? '') : textOf(item)));
}
