import { findShellComments } from '../parse/shell-comments.ts';
import type { RuleIndex } from '../rule/rule-index.ts';
import type { Located } from '../text/source.ts';
import { standsAlone } from './comment.ts';
import { readOwnPragma, unknownNames } from './infralint.ts';
import type { PragmaComment, PragmaProblem, Pragmas, PragmaTool, Suppression } from './pragma-types.ts';
import { Ranges } from './ranges.ts';
import { readShellcheckPragma } from './shellcheck.ts';

type Covers = NonNullable<Suppression['covers']>;

/** The part of a script that comments have to do with: of a file, of a heredoc, or of a block of text in a Compose file. */
export interface CommentedScript extends Located {
  /** The commands, simple and compound, as far as the text can be parsed. */
  readonly places: readonly Located[];
}

/**
 * What the comments of a script suppress: ours and ShellCheck's. Both reach over the next command, and ShellCheck's over the whole script
 * if no command comes before it.
 */
export function scriptPragmas({ file, start, end, ...script }: CommentedScript, known: RuleIndex): Pragmas {
  const suppressions: Suppression[] = [];
  const problems: PragmaProblem[] = [];
  const ranges = new Ranges();
  const places = [...script.places].sort((a, b) => a.start - b.start || b.end - a.end);
  const whole: Covers = { start, end };
  const add = (tool: PragmaTool, comment: PragmaComment, covers: Covers, reason?: string | undefined) => {
    const names = comment.names.length === 0 ? [undefined] : comment.names;
    for (const name of names) suppressions.push({ tool, comment, name, covers, reason });
  };
  for (const { from, to } of findShellComments(file.text.slice(start, end))) {
    const at = file.at(start + from, start + to);
    const own = readOwnPragma(at, known);
    if (own && 'kind' in own) problems.push(own);
    else if (own) {
      problems.push(...unknownNames(own.comment, known));
      if (own.verb === 'disable' || own.verb === 'enable') ranges.add(own);
      else add('infralint', own.comment, own.verb === 'ignore' ? reach(at, places) : whole, own.reason);
      continue;
    }
    const shellcheck = readShellcheckPragma(at);
    const isFirst = shellcheck && !places.some((place) => place.start < at.start);
    if (shellcheck) add('shellcheck', shellcheck, isFirst ? whole : reach(at, places));
  }
  ranges.finish();
  return { file, suppressions: [...suppressions, ...ranges.suppressions], problems: [...problems, ...ranges.problems] };
}

/** The command after a comment, or the line that the comment ends. */
function reach(at: Located, places: readonly Located[]): Covers {
  if (!standsAlone(at)) return at.file.lineSpan(at.file.position(at.start).line);
  const next = places.find(({ start }) => start > at.start);
  return { start: at.start, end: next?.end ?? at.end };
}
