import type { Mistake } from '../../parse/mistake.ts';
import { nearest } from '../../parse/suggest.ts';
import type { Fix } from '../../text/edit.ts';
import type { Label, Problem } from '../../text/problem.ts';
import type { Located } from '../../text/source.ts';
import { clip } from '../../text/wording.ts';
import type { DockerfileProblemKind, SwallowedKeyword, Word } from './dockerfile-types.ts';
import { dependsOnBuild } from './scope.ts';

export interface ProblemDetails {
  readonly help?: string | undefined;
  readonly labels?: readonly Label[] | undefined;
  readonly fix?: Fix | undefined;
  /** See {@link Problem}. */
  readonly reach?: Located | undefined;
  /** Found while lines and arguments are read, before any stage is executed. */
  readonly early?: boolean | undefined;
}

/** What an instruction belongs to; whether it is built is known only when the whole file is read. */
interface Place {
  readonly stage: { readonly reachable: boolean; readonly from: Located } | undefined;
  /** The FROM that runs the current ONBUILD trigger. */
  readonly triggeredBy?: Located | undefined;
}

interface Entry {
  readonly problem: Problem<DockerfileProblemKind>;
  readonly place: Place | undefined;
  readonly early: boolean;
}

/** What BuildKit finds only when it executes a stage. */
const LATE: ReadonlySet<DockerfileProblemKind> = new Set<DockerfileProblemKind>([
  'unclosed-quote',
  'invalid-variable',
  'unset-required-variable',
  'invalid-mount',
  'invalid-port',
  'invalid-signal',
  'invalid-chmod',
  'named-owner-with-link',
  'invalid-checksum',
  'invalid-git-source',
  'copied-address',
  'invalid-windows-path',
]);

/** The problems that BuildKit finds in instructions that a stray escape character has joined to the one before. */
const OF_SWALLOWED: ReadonlySet<DockerfileProblemKind> = new Set<DockerfileProblemKind>([
  'invalid-exec-form',
  'invalid-key-value',
  'invalid-port',
  'invalid-signal',
  'surplus-argument',
]);

/**
 * Collects what is wrong with a Dockerfile. Mistakes that BuildKit finds only when it executes a stage are kept with the stage:
 * in a stage that nothing needs, only `docker build --check` fails, and the problem says so.
 */
export class ProblemSink {
  #entries: Entry[] = [];
  /** The place of the instruction that is being read; undefined for FROM and everything before it. */
  place: Place | undefined;

  add(kind: DockerfileProblemKind, at: Located, message: string, details: ProblemDetails = {}): void {
    const { file, start, end } = at;
    const { early = false, ...more } = details;
    this.#entries.push({ problem: { kind, file, start, end, message, ...more }, place: this.place, early });
  }

  /** How many problems there are so far. */
  get count(): number {
    return this.#entries.length;
  }

  /**
   * Explains what was found in the text of instructions that a stray escape character has swallowed: all of it has that one cause, so
   * the first problem is left.
   *
   * @param since the number of problems before the instruction.
   */
  explainSwallowed(since: number, [first]: readonly SwallowedKeyword[], explanation: ProblemDetails): void {
    if (!first || this.#entries.length === since) return;
    const isEffect = ({ problem }: Entry, index: number) =>
      index >= since && problem.end > first.start && OF_SWALLOWED.has(problem.kind);
    const shown = this.#entries.find(isEffect);
    const { start, end } = first;
    this.#entries = this.#entries.flatMap((entry, index) => {
      if (!isEffect(entry, index)) return entry;
      const { problem } = entry;
      const place = problem.start >= start ? { start, end } : {};
      return entry === shown ? { ...entry, problem: { ...problem, ...place, ...explanation } } : [];
    });
  }

  /** The problems so far: `early` are those that BuildKit finds while reading lines. */
  split(): {
    readonly early: readonly Problem<DockerfileProblemKind>[];
    readonly late: readonly Problem<DockerfileProblemKind>[];
  } {
    const of = (early: boolean) => this.#entries.filter((entry) => entry.early === early).map(({ problem }) => problem);
    return { early: of(true), late: of(false) };
  }

  /** Adds problems that were found elsewhere. */
  take(problems: readonly Problem<DockerfileProblemKind>[], place?: Place): void {
    for (const problem of problems) this.#entries.push({ problem, place, early: true });
  }

  /**
   * A mistake in the value of a word: at its characters if the word is literal, else at the whole word. What a build
   * argument may correct is not a mistake.
   */
  addMistake(kind: DockerfileProblemKind, word: Word, mistake: Mistake, details: ProblemDetails = {}): void {
    if (dependsOnBuild(word.variables)) return;
    const literal = word.raw === word.value && word.raw.length === word.end - word.start;
    const at = literal ? { file: word.file, start: word.start + mistake.from, end: word.start + mistake.to } : word;
    const { message, suggestion } = mistake;
    const plain = literal || word.value === undefined || message.includes(word.raw);
    const read = plain ? '' : `: \`${clip(word.raw)}\` is read as \`${clip(word.value)}\``;
    this.add(kind, at, message + read, {
      ...details,
      help: suggestion ? `did you mean \`${suggestion}\`?` : (mistake.help ?? details.help),
      fix: literal && suggestion !== undefined ? correction(at, suggestion) : details.fix,
    });
  }

  /** All problems in file order. A trigger runs only in stages that are built, and its mistakes are reported once. */
  finish(): Problem<DockerfileProblemKind>[] {
    if (this.#entries.length === 0) return [];
    const problems: Problem<DockerfileProblemKind>[] = [];
    const triggered = new Set<string>();
    for (const { problem, place, early } of this.#entries) {
      const stage = place?.stage;
      const unbuilt = stage !== undefined && !stage.reachable ? stage : undefined;
      if (place?.triggeredBy) {
        const key = `${problem.kind} ${problem.start} ${problem.message}`;
        if (unbuilt || triggered.has(key)) continue;
        triggered.add(key);
        const label = { at: place.triggeredBy, message: 'the trigger runs here' };
        problems.push({ ...problem, labels: [...(problem.labels ?? []), label] });
      } else if (unbuilt && !early && LATE.has(problem.kind)) problems.push(unreached(problem, unbuilt.from));
      else problems.push(problem);
    }
    return problems.sort((a, b) => a.start - b.start || a.end - b.end);
  }
}

/** The repair of a mistyped name: safe when it is one edit away. An empty name removes the word, which is only a guess. */
export function correction(at: Located, name: string): Fix | undefined {
  const written = at.file.slice(at);
  if (name === '') return { title: `remove \`${written}\``, safety: 'unsafe', edits: [{ at, text: '' }] };
  if (nearest(written, [name], 1) === undefined) return undefined;
  return { title: `replace with \`${name}\``, safety: 'safe', edits: [{ at, text: name }] };
}

/** The name of the escape character of a file in messages. */
export function escapeName(escaper: '\\' | '`', article: 'a' | 'the'): string {
  if (escaper === '`') return `${article} backtick`;
  return article === 'a' ? '`\\`' : 'the `\\`';
}

function unreached(problem: Problem<DockerfileProblemKind>, from: Located): Problem<DockerfileProblemKind> {
  const message = 'the build does not need this stage: only `--check` or a build with `--target` fails here';
  return { ...problem, labels: [...(problem.labels ?? []), { at: from, message }] };
}
