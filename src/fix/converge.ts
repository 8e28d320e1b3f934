import type { Finding } from '../lint/finding.ts';
import { SourceFile } from '../model/source.ts';
import { applyEdits, type FixLevel, selectFixes } from './edits.ts';

const maxRounds = 10;

/** The texts that are linted together, by path. */
export type Texts = ReadonlyMap<string, SourceFile>;

/** What {@link fixUntilStable} works on. `Outcome` is whatever a lint of the texts gives. */
export interface FixRequest<Outcome> {
  readonly texts: Texts;
  readonly level: FixLevel;
  /** The outcome for {@link texts}. */
  readonly outcome: Outcome;
  /** Lints texts anew; asked for every round. */
  lint(texts: Texts): Promise<Outcome>;
  /** The findings that may be fixed: not those that are suppressed. */
  findingsOf(outcome: Outcome): readonly Finding[];
  /** Whether a file parses worse than before: fixes that bring this about are taken back. */
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
  /** False when fixes were left after the last round. */
  readonly stable: boolean;
}

/** One state of the texts and what was found in it. */
interface State<Outcome> {
  readonly texts: Texts;
  readonly outcome: Outcome;
}

/**
 * Applies fixes, lints again, and so on until nothing changes, ten rounds at most. Fixes after which a file parses worse are
 * sought out by halving and left alone. Stops as well when the texts return to what they were in an earlier round.
 */
export async function fixUntilStable<Outcome>(request: FixRequest<Outcome>): Promise<FixOutcome<Outcome>> {
  let state: State<Outcome> = { texts: request.texts, outcome: request.outcome };
  const applied: Finding[] = [];
  const takenBack = new Map<string, Finding>();
  const seen: Texts[] = [state.texts];
  for (let round = 0; round < maxRounds; round++) {
    const candidates = request.findingsOf(state.outcome).filter((finding) => !takenBack.has(fixKey(finding)));
    const selection = selectFixes(candidates, request.level, (path) => state.texts.has(path));
    if (selection.applied.length === 0) return finish(state, applied, takenBack, true);
    const accepted: Finding[] = [];
    const next = await tryFixes(request, state, { state, fixes: [] }, selection.applied, (finding, good) => {
      if (good) accepted.push(finding);
      else takenBack.set(fixKey(finding), finding);
    });
    if (seen.some((texts) => sameTexts(texts, next.state.texts))) {
      // Nothing was accepted, or rules undo each other: going on would go round in circles.
      if (accepted.length > 0) return finish(state, applied, takenBack, false);
      continue;
    }
    state = next.state;
    seen.push(state.texts);
    applied.push(...accepted);
  }
  const left = selectFixes(request.findingsOf(state.outcome), request.level, (path) => state.texts.has(path));
  return finish(state, applied, takenBack, left.applied.length === 0);
}

function finish<Outcome>(
  { texts, outcome }: State<Outcome>,
  applied: readonly Finding[],
  takenBack: ReadonlyMap<string, Finding>,
  stable: boolean,
): FixOutcome<Outcome> {
  return { texts, outcome, applied, takenBack: [...takenBack.values()], stable };
}

/** Fixes of one round that hold so far, all to be applied to the state before the round. */
interface Trial<Outcome> {
  readonly state: State<Outcome>;
  readonly fixes: readonly Finding[];
}

/** Adds fixes to those that hold: together if that does no harm, otherwise each half for itself. */
async function tryFixes<Outcome>(
  request: FixRequest<Outcome>,
  before: State<Outcome>,
  trial: Trial<Outcome>,
  more: readonly Finding[],
  decide: (finding: Finding, good: boolean) => void,
): Promise<Trial<Outcome>> {
  const fixes = [...trial.fixes, ...more];
  const texts = withFixes(before.texts, fixes, request.level);
  const outcome = await request.lint(texts);
  if (!request.isWorse(before.outcome, outcome)) {
    for (const finding of more) decide(finding, true);
    return { state: { texts, outcome }, fixes };
  }
  if (more.length === 1) {
    decide(more[0]!, false);
    return trial;
  }
  const middle = more.length >> 1;
  const first = await tryFixes(request, before, trial, more.slice(0, middle), decide);
  return tryFixes(request, before, first, more.slice(middle), decide);
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

/** Recognises a fix in a later round, when offsets have moved: by what it replaces, with what, and the line it begins in. */
function fixKey({ rule, fix }: Finding): string {
  const edits = (fix?.edits ?? []).map(({ at, text }) => {
    const { line, column } = at.file.position(at.start);
    return [at.file.path, at.file.line(line), column, at.file.slice(at), text];
  });
  return JSON.stringify([rule, edits]);
}
