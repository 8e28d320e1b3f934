import type { Finding } from '../finding.ts';
import type { Edit } from '../text/edit.ts';
import { SourceFile } from '../text/source.ts';
import { applyEdits, type FixLevel, selectFixes } from './edits.ts';

const maxRounds = 10;

/** The texts that are linted together, by path. */
export type Texts = ReadonlyMap<string, SourceFile>;

/** The input of {@link fixUntilStable}. `Outcome` is the result of linting the texts. */
export interface FixRequest<Outcome> {
  readonly texts: Texts;
  readonly level: FixLevel;
  /** The outcome for {@link texts}. */
  readonly outcome: Outcome;
  /** Lints texts again; called once per round. */
  lint(texts: Texts): Promise<Outcome>;
  /** The findings that may be fixed: not those that are suppressed. */
  findingsOf(outcome: Outcome): readonly Finding[];
  /** Whether a file parses worse than before: fixes that cause this are taken back. */
  isWorse(before: Outcome, after: Outcome): boolean;
}

export interface FixOutcome<Outcome> {
  /** All texts, changed or not. */
  readonly texts: Texts;
  /** The outcome for these texts. */
  readonly outcome: Outcome;
  /** The findings whose fixes were applied, in the order of the rounds. */
  readonly applied: readonly Finding[];
  /** The findings whose fixes made a file parse worse. */
  readonly takenBack: readonly Finding[];
  /** Whether the fix of a finding in the outcome is one of those. */
  wasTakenBack(finding: Finding): boolean;
  /** False when fixes were left after the last round. */
  readonly stable: boolean;
}

/** One state of the texts and what was found in it. */
interface State<Outcome> {
  readonly texts: Texts;
  readonly outcome: Outcome;
}

/**
 * Applies fixes, lints again, and so on until nothing changes, ten rounds at most. Fixes after which a file parses worse are found by
 * bisection and not applied. Also stops when the texts return to an earlier state.
 */
export async function fixUntilStable<Outcome>(request: FixRequest<Outcome>): Promise<FixOutcome<Outcome>> {
  let state: State<Outcome> = { texts: request.texts, outcome: request.outcome };
  const applied: Finding[] = [];
  const takenBack: Finding[] = [];
  let rejected: readonly TakenBack[] = [];
  const seen: Texts[] = [state.texts];
  const wasTakenBack = (finding: Finding) => {
    const key = keyOf(asTakenBack(finding));
    return rejected.some((one) => keyOf(one) === key);
  };
  const end = (stable: boolean) => ({ ...state, applied, takenBack, wasTakenBack, stable });
  const select = () => {
    const candidates = request.findingsOf(state.outcome).filter((finding) => !wasTakenBack(finding));
    return selectFixes(candidates, request.level, (path) => state.texts.has(path)).applied;
  };
  for (let round = 0; round < maxRounds; round++) {
    const candidates = select();
    if (candidates.length === 0) return end(true);
    const bad: Finding[] = [];
    const { state: next, fixes } = await tryFixes(request, state, { state, fixes: [] }, candidates, bad);
    takenBack.push(...bad);
    rejected = [...rejected, ...bad.map(asTakenBack)];
    if (fixes.length === 0) continue;
    // Rules that undo each other would loop forever.
    if (seen.some((texts) => sameTexts(texts, next.texts))) return end(false);
    rejected = moved(rejected, selectFixes(fixes, request.level).edits);
    state = next;
    seen.push(state.texts);
    applied.push(...fixes);
  }
  return end(select().length === 0);
}

/** Fixes of one round that are good so far, all to be applied to the state before the round. */
interface Trial<Outcome> {
  readonly state: State<Outcome>;
  readonly fixes: readonly Finding[];
}

/** Adds fixes to the good ones: all together if that does no harm, otherwise each half separately. Harmful fixes go to `bad`. */
async function tryFixes<Outcome>(
  request: FixRequest<Outcome>,
  before: State<Outcome>,
  trial: Trial<Outcome>,
  more: readonly Finding[],
  bad: Finding[],
): Promise<Trial<Outcome>> {
  const fixes = [...trial.fixes, ...more];
  const texts = withFixes(before.texts, fixes, request.level);
  const outcome = await request.lint(texts);
  if (!request.isWorse(before.outcome, outcome)) return { state: { texts, outcome }, fixes };
  if (more.length === 1) {
    bad.push(...more);
    return trial;
  }
  const middle = more.length >> 1;
  const first = await tryFixes(request, before, trial, more.slice(0, middle), bad);
  return tryFixes(request, before, first, more.slice(middle), bad);
}

function withFixes(texts: Texts, findings: readonly Finding[], level: FixLevel): Texts {
  const { edits } = selectFixes(findings, level);
  const changed = new Map(texts);
  for (const [path, list] of edits) {
    const file = texts.get(path);
    if (!file) continue;
    const { absolutePath, bom } = file;
    changed.set(path, new SourceFile(path, applyEdits(file, list), { absolutePath, bom }));
  }
  return changed;
}

function sameTexts(one: Texts, other: Texts): boolean {
  for (const [path, file] of one) if (other.get(path)?.text !== file.text) return false;
  return true;
}

/** A fix that was taken back: its start in the current text, and what it would do. */
interface TakenBack {
  readonly path: string;
  readonly start: number;
  readonly what: string;
}

function asTakenBack({ file, start, rule, fix }: Finding): TakenBack {
  const edits = (fix?.edits ?? []).map(({ at, text }) => [at.file.path, at.file.slice(at), text]);
  return { path: file.path, start, what: JSON.stringify([rule, edits]) };
}

function keyOf({ path, start, what }: TakenBack): string {
  return `${path}\0${start}\0${what}`;
}

/** The starts of the rejected fixes after edits (ordered, by path). */
function moved(rejected: readonly TakenBack[], edits: ReadonlyMap<string, readonly Edit[]>): readonly TakenBack[] {
  return rejected.map((one) => {
    let { start } = one;
    for (const { at, text } of edits.get(one.path) ?? []) {
      if (at.end <= one.start) start += text.length - (at.end - at.start);
    }
    return { ...one, start };
  });
}
