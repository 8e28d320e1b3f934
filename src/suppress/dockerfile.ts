import type { Comment } from '../model/dockerfile/dockerfile-types.ts';
import type { RuleIndex } from '../rule/rule-index.ts';
import type { Located, SourceFile } from '../text/source.ts';
import { experimental, isCheckComment, notSkippedByComment, readCheck } from './buildkit.ts';
import { lineStart, nextLineStart } from './comment.ts';
import { readHadolintPragma } from './hadolint.ts';
import { type OwnPragma, readOwnPragma, unknownName, unknownNames } from './infralint.ts';
import { isCodeOf, suggestName } from './pragma-names.ts';
import type { PragmaComment, PragmaProblem, Pragmas, PragmaTool, Suppression } from './pragma-types.ts';
import { Ranges } from './ranges.ts';
import { readShellcheckPragma } from './shellcheck.ts';

/** The part of a Dockerfile that comments have to do with, each list in file order. */
export interface CommentedDockerfile {
  readonly file: SourceFile;
  readonly comments: readonly Comment[];
  readonly directives: readonly Located[];
  /** Whether a build argument takes the place of the directive `# check=`. */
  readonly checkArgument: boolean;
  readonly instructions: readonly Located[];
  readonly stages: readonly (Located & { readonly from: Located })[];
}

/** What the comments and directives of a Dockerfile suppress: ours, hadolint's, ShellCheck's and BuildKit's. */
export function dockerfilePragmas(dockerfile: CommentedDockerfile, known: RuleIndex): Pragmas {
  const reader = new DockerfilePragmaReader(dockerfile, known);
  if (!dockerfile.checkArgument) for (const directive of dockerfile.directives) reader.directive(directive);
  const directives = new Set(dockerfile.directives.map(({ start }) => start));
  for (const comment of dockerfile.comments) if (!directives.has(comment.start)) reader.comment(comment);
  return reader.finish();
}

type Covers = Suppression['covers'];

class DockerfilePragmaReader {
  readonly #dockerfile: CommentedDockerfile;
  readonly #known: RuleIndex;
  readonly #suppressions: Suppression[] = [];
  readonly #problems: PragmaProblem[] = [];
  readonly #ranges = new Ranges();
  /** Instructions that have a check comment: BuildKit only reads the first one. */
  readonly #checked = new Set<Located>();

  constructor(dockerfile: CommentedDockerfile, known: RuleIndex) {
    this.#dockerfile = dockerfile;
    this.#known = known;
  }

  directive(at: Located): void {
    const check = readCheck(at);
    if (!check) return;
    this.#add('buildkit', check.comment, this.#whole(), undefined, check.all ? experimental : undefined);
    this.#misspelt(check.comment);
  }

  comment(comment: Comment): void {
    const own = readOwnPragma(comment, this.#known);
    if (own) {
      if ('kind' in own) this.#problems.push(own);
      else this.#own(own, comment);
      return;
    }
    const hadolint = readHadolintPragma(comment, this.#known);
    if (hadolint) {
      if ('kind' in hadolint) this.#problems.push(hadolint);
      else this.#add('hadolint', hadolint.comment, this.#hadolintScope(hadolint.scope, comment), hadolint.reason);
      return;
    }
    // hadolint hands ShellCheck no comments of the Dockerfile, but it is plain what is meant.
    const shellcheck = readShellcheckPragma(comment);
    if (shellcheck) this.#add('shellcheck', shellcheck, this.#next(comment), undefined);
    else if (isCheckComment(comment)) this.#check(comment);
  }

  finish(): Pragmas {
    this.#ranges.finish();
    return {
      file: this.#dockerfile.file,
      suppressions: [...this.#suppressions, ...this.#ranges.suppressions],
      problems: [...this.#problems, ...this.#ranges.problems],
    };
  }

  #own(pragma: OwnPragma, comment: Comment): void {
    this.#problems.push(...unknownNames(pragma.comment, this.#known));
    if (pragma.verb === 'disable' || pragma.verb === 'enable') this.#ranges.add(pragma);
    else
      this.#add(
        'infralint',
        pragma.comment,
        pragma.verb === 'ignore' ? this.#next(comment) : this.#whole(),
        pragma.reason,
      );
  }

  #check(comment: Comment): void {
    const next = this.#after(comment);
    if (!next || comment.inside || this.#checked.has(next)) return;
    const { file, start, end } = comment;
    const begin = lineStart(file.text, start);
    if (begin !== start) {
      this.#problems.push({
        kind: 'malformed-suppression',
        file,
        start,
        end,
        message: 'BuildKit ignores an indented `# check=` comment',
        help: 'remove the indentation',
        fix: { title: 'remove the indentation', safety: 'safe', edits: [{ at: file.at(begin, start), text: '' }] },
      });
      return;
    }
    this.#checked.add(next);
    const check = readCheck(comment);
    if (!check) return;
    const exempt = check.all ? new Set([...notSkippedByComment, ...experimental]) : notSkippedByComment;
    this.#add('buildkit', check.comment, { start, end: next.end }, undefined, exempt);
    this.#misspelt(check.comment);
  }

  /** Checks that no rule has are left alone, as newer versions of BuildKit may know them, unless one is near. */
  #misspelt(comment: PragmaComment): void {
    for (const name of comment.names) {
      const meant = isCodeOf(name.name, 'buildkit', this.#known)
        ? undefined
        : suggestName(name.name, this.#known, 'buildkit');
      if (meant !== undefined) this.#problems.push(unknownName(comment, name, meant));
    }
  }

  #add(
    tool: PragmaTool,
    comment: PragmaComment,
    covers: Covers,
    reason: string | undefined,
    exempt?: ReadonlySet<string>,
  ): void {
    const names = comment.names.length === 0 ? [undefined] : comment.names;
    for (const name of names) this.#suppressions.push({ tool, comment, name, covers, reason, exempt });
  }

  #whole(): Covers {
    return { start: 0, end: this.#dockerfile.file.text.length };
  }

  /** The next instruction; inside a continued one the next line with text. */
  #next(comment: Comment): Covers {
    const { file, start, end } = comment;
    if (!comment.inside) return { start, end: this.#after(comment)?.end ?? end };
    let next = nextLineStart(file.text, start);
    while (next < file.text.length && /^\s*(?:#|$)/.test(file.text.slice(next, nextLineStart(file.text, next)))) {
      next = nextLineStart(file.text, next);
    }
    return { start, end: Math.max(next, nextLineStart(file.text, next) - 1) };
  }

  /** hadolint looks at the line below the comment and nowhere else. */
  #hadolintScope(scope: 'next' | 'global' | 'stage', comment: Comment): Covers {
    if (scope === 'global') return this.#whole();
    const next = this.#after(comment);
    const { file, start } = comment;
    if (comment.inside || !next || lineStart(file.text, next.start) !== nextLineStart(file.text, start))
      return undefined;
    if (scope === 'next') return { start: next.start, end: next.end };
    const stage = this.#dockerfile.stages.find(({ from }) => from.start === next.start);
    return stage && { start: Math.min(stage.from.end + 1, stage.end), end: stage.end };
  }

  /** The first instruction after a comment. */
  #after(comment: Located): Located | undefined {
    const { instructions } = this.#dockerfile;
    let low = 0;
    let high = instructions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (instructions[middle]!.start < comment.start) low = middle + 1;
      else high = middle;
    }
    return instructions[low];
  }
}
