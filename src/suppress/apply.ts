import type { Finding } from '../finding.ts';
import { foreignCode } from '../rule/foreign-codes.ts';
import { type RuleIndex, shortId } from '../rule/rule-index.ts';
import type { Fix } from '../text/edit.ts';
import type { Located } from '../text/source.ts';
import { isCodeOf, ownersOf } from './pragma-names.ts';
import type { PragmaComment, PragmaName, PragmaProblem, Pragmas, Suppression } from './pragma-types.ts';
import { type DeadName, removeNames } from './removal.ts';

export interface ApplyOptions {
  readonly names: RuleIndex;
  /** Also report unused comments of other tools, and comments for rules that are off. */
  readonly reportUnused: boolean;
  /** Whether a rule with this id or code is on for a file; without it every rule counts as on. */
  readonly isActive?: (name: string, path: string) => boolean;
}

export interface Applied {
  readonly kept: readonly Finding[];
  /** With the reason of the comment. */
  readonly suppressed: readonly Finding[];
  /** Comments and names of comments that suppress none of the findings. */
  readonly unused: readonly PragmaProblem[];
}

/**
 * Takes out the findings that a comment suppresses: one that covers the place of the finding, or of one of its labels, in the file
 * where that lies. Comments of other tools reach only findings that carry a code of that tool. May be called again for findings
 * about the comments themselves.
 */
export function applyPragmas(
  findings: readonly Finding[],
  pragmas: readonly Pragmas[],
  options: ApplyOptions,
): Applied {
  const index = new SuppressionIndex(pragmas, options.names);
  const used = new Set<Suppression>();
  const kept: Finding[] = [];
  const suppressed: Finding[] = [];
  for (const finding of findings) {
    const by = index.find(finding);
    for (const suppression of by) used.add(suppression);
    if (by.length === 0) kept.push(finding);
    else suppressed.push({ ...finding, suppressed: { by: 'pragma', reason: by.find(({ reason }) => reason)?.reason } });
  }
  return { kept, suppressed, unused: unusedProblems(pragmas, used, options) };
}

/** Suppressions of one name in one file, by where they start, with the furthest end up to each. */
interface Stretches {
  readonly list: Suppression[];
  readonly furthest: number[];
}

class SuppressionIndex {
  readonly #files = new Map<string, Map<string, Stretches>>();
  readonly #names: RuleIndex;

  constructor(pragmas: readonly Pragmas[], names: RuleIndex) {
    this.#names = names;
    for (const { file, suppressions } of pragmas) {
      const byKey = this.#files.get(file.path) ?? new Map<string, Stretches>();
      this.#files.set(file.path, byKey);
      for (const suppression of suppressions) {
        if (!suppression.covers) continue;
        const key = keyOf(suppression, names);
        const stretches = byKey.get(key) ?? { list: [], furthest: [] };
        byKey.set(key, stretches);
        stretches.list.push(suppression);
      }
    }
    for (const byKey of this.#files.values()) for (const stretches of byKey.values()) complete(stretches);
  }

  /** All that suppress a finding, the innermost first. */
  find(finding: Finding): readonly Suppression[] {
    const found = new Set<Suppression>();
    let keys: readonly [key: string, code: string][] | undefined;
    for (const place of [finding, ...finding.labels.map(({ at }) => at)]) {
      const byKey = this.#files.get(place.file.path);
      if (!byKey) continue;
      keys ??= keysOf(finding, this.#names);
      for (const [key, code] of keys) {
        for (const suppression of covering(byKey.get(key), place))
          if (!suppression.exempt?.has(code)) found.add(suppression);
      }
    }
    return [...found];
  }
}

function complete({ list, furthest }: Stretches): void {
  list.sort((a, b) => a.covers!.start - b.covers!.start);
  let end = -1;
  for (const { covers } of list) {
    end = Math.max(end, covers!.end);
    furthest.push(end);
  }
}

/** Limits the time: if more comments than this with the same name surround one place, the outer ones are not examined. */
const maxDepth = 32;

/** Walks back from the last that starts before the place; stops where none further up reaches it. */
function* covering(stretches: Stretches | undefined, { start }: Located): Iterable<Suppression> {
  if (!stretches) return;
  const { list, furthest } = stretches;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.covers!.start <= start) low = middle + 1;
    else high = middle;
  }
  let depth = 0;
  for (let at = low - 1; at >= 0 && furthest[at]! >= start && depth < maxDepth; at--) {
    if (list[at]!.covers!.end < start) continue;
    depth++;
    yield list[at]!;
  }
}

/** Codes of other tools may be spelled in several ways in our own comments. */
function keyOf({ tool, name }: Suppression, names: RuleIndex): string {
  const written = name?.name ?? '';
  if (tool !== 'infralint') return `${tool} ${written}`;
  return `infralint ${(names.find(written)?.code ?? written).toLowerCase()}`;
}

/** Under which keys a finding is looked for, each with the code that it stands for. */
function keysOf({ rule, aliases }: Finding, names: RuleIndex): readonly [key: string, code: string][] {
  const keys: [string, string][] = [];
  for (const name of [rule, shortId(rule), ...aliases]) keys.push([`infralint ${name.toLowerCase()}`, name]);
  for (const alias of aliases) {
    for (const tool of ownersOf(alias, names)) keys.push([`${tool} ${alias}`, alias], [`${tool} `, alias]);
  }
  return keys;
}

/** Whether a name is known: an unknown name may belong to a rule of a plugin that was not loaded. */
function isName(name: string, names: RuleIndex): boolean {
  return names.matching(name).length > 0 || foreignCode(name) !== undefined;
}

/** What to do about a comment that its tool ignores. */
const misplaced = {
  hadolint: 'put it on the line directly above the instruction; `stage ignore=` above a FROM',
  buildkit: 'put it directly above the instruction',
  dclint: 'put it at the top of the file',
  shellcheck: 'put it on its own line above the command',
} as const;

/** Why a name does not suppress anything although it exists. */
function whyOff(name: string, names: RuleIndex): string {
  return names.matching(name).length === 0 ? 'infralint has no rule for it' : 'it is off in this file';
}

function unusedProblems(
  pragmas: readonly Pragmas[],
  used: ReadonlySet<Suppression>,
  { names, reportUnused, isActive = () => true }: ApplyOptions,
): readonly PragmaProblem[] {
  const unused: { suppression: Suppression; name: PragmaName }[] = [];
  const dead = new Map<PragmaComment, DeadName[]>();
  for (const suppression of pragmas.flatMap((pragma) => pragma.suppressions)) {
    const { tool, name, comment, partner } = suppression;
    if (!name || used.has(suppression)) continue;
    const own = tool === 'infralint';
    if (own ? !isName(name.name, names) : !reportUnused || !isCodeOf(name.name, tool, names)) continue;
    if (!reportUnused && !isActive(name.name, comment.file.path)) continue;
    unused.push({ suppression, name });
    const list = dead.get(comment) ?? [];
    dead.set(comment, list);
    list.push({ comment, name });
    if (partner) list.push(partner);
  }
  return unused.map(({ suppression: { tool, comment, covers, reason }, name }) => {
    const { file, start, end } = name;
    const place = { kind: 'unused-suppression', file, start, end } as const;
    const off = isActive(name.name, file.path) ? undefined : whyOff(name.name, names);
    if (tool !== 'infralint') {
      if (!covers) return { ...place, message: `${tool} ignores this comment here`, help: misplaced[tool] };
      const message = `\`${name.name}\` suppresses nothing here${off === undefined ? '' : `: ${off}`}`;
      return { ...place, message, help: `remove it, unless ${tool} needs it` };
    }
    // All unused names of a comment go at once: each of their fixes is the same.
    const gone = dead.get(comment) ?? [];
    const isWhole = gone.filter((each) => each.comment === comment).length === comment.names.length;
    const fix = removeNames(gone);
    // A written reason is not deleted without asking.
    const kept: Fix | undefined = fix && reason !== undefined && isWhole ? { ...fix, safety: 'unsafe' } : fix;
    const message = `\`${name.name}\` suppresses nothing here${off === undefined ? '' : `: ${off}`}`;
    return { ...place, message, help: 'remove it', fix: kept };
  });
}
