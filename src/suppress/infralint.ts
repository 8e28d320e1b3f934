import { nearest } from '../parse/suggest.ts';
import type { RuleIndex } from '../rule/rule-index.ts';
import type { Fix } from '../text/edit.ts';
import type { Located } from '../text/source.ts';
import { commentText, namesIn, pragmaComment } from './comment.ts';
import { suggestName } from './pragma-names.ts';
import type { PragmaComment, PragmaName, PragmaProblem } from './pragma-types.ts';
import { removeComment, removeNames } from './removal.ts';

const verbs = ['ignore', 'ignore-file', 'disable', 'enable'] as const;
type Verb = (typeof verbs)[number];

/** What other linters call it. */
const synonyms: Readonly<Record<string, Verb>> = {
  'ignore-line': 'ignore',
  'ignore-next': 'ignore',
  'ignore-next-line': 'ignore',
  'disable-line': 'ignore',
  'disable-next-line': 'ignore',
  'disable-file': 'ignore-file',
  'file-ignore': 'ignore-file',
};

/** `# infralint verb[names]: reason`, read. */
export interface OwnPragma {
  readonly verb: Verb;
  readonly comment: PragmaComment;
  readonly reason: string | undefined;
}

/**
 * Reads one of our own comments: `# infralint ignore[rule, alias]: reason`, `ignore-file[…]`, `disable[…]`, `enable[…]`. Undefined for
 * a comment that only speaks of infralint.
 */
export function readOwnPragma(at: Located, known: RuleIndex): OwnPragma | PragmaProblem | undefined {
  const text = commentText(at);
  const head = /^#[#\s]*infralint(\s*[:-]\s*|\s+)([a-z][a-z-]*)(\s*)(\[?)/i.exec(text);
  if (!head) return undefined;
  const [start, gap = '', word = '', space = '', bracket] = head;
  const wordStart = start.length - (bracket?.length ?? 0) - space.length - word.length;
  const verb = word.toLowerCase();
  const malformed = (message: string, help: string | undefined, fix?: Fix | undefined): PragmaProblem => {
    const { file } = at;
    return { kind: 'malformed-suppression', file, start: at.start, end: at.start + text.length, message, help, fix };
  };
  const rewrite = (from: number, to: number, replacement: string, title: string): Fix => {
    return { title, safety: 'safe', edits: [{ at: at.file.at(at.start + from, at.start + to), text: replacement }] };
  };
  if (!isVerb(verb)) {
    if (bracket === '' && !(verb in synonyms)) return undefined;
    const meant = synonyms[verb] ?? nearest(verb, verbs);
    const help =
      meant === undefined
        ? `known are ${verbs.map((name) => `\`${name}[…]\``).join(', ')}`
        : `did you mean \`${meant}\`?`;
    const fix =
      meant !== undefined && bracket !== ''
        ? rewrite(wordStart, wordStart + word.length, meant, `write \`${meant}\``)
        : undefined;
    return malformed(`unknown suppression \`${word}\`: it suppresses nothing`, help, fix);
  }
  if (bracket === '') return malformed(...blanket(verb, at, text, start.length, known));
  const end = text.indexOf(']', start.length);
  if (end < 0) return malformed(`the brackets of \`${word}[\` are not closed`, 'put `]` after the last rule');
  const names = namesIn(at, start.length, end);
  if (names.length === 0) {
    const edit = removeComment(at);
    const fix: Fix | undefined = edit && { title: 'remove the comment', safety: 'safe', edits: [edit] };
    return malformed(
      `\`${word}[]\` names no rule, so it suppresses nothing`,
      'name the rules between the brackets',
      fix,
    );
  }
  if (gap.trim() !== '' || space !== '') {
    const help = `write \`# infralint ${verb}[…]\``;
    return malformed(
      `\`${text.slice(0, start.length)}\` is not understood`,
      help,
      rewrite(0, start.length, `# infralint ${verb}[`, 'correct the spelling'),
    );
  }
  const rest = text.slice(end + 1);
  const reason = /^\s*(?::\s*(.*))?$/.exec(rest);
  if (!reason) {
    const fix = rewrite(end + 1, text.length - rest.trimStart().length, ': ', 'insert the colon');
    return malformed('a reason follows the brackets without a colon', 'write `]: reason`', fix);
  }
  return { verb, comment: pragmaComment(at, names, ', '), reason: reason[1] || undefined };
}

function isVerb(word: string): word is Verb {
  return verbs.some((verb) => verb === word);
}

/** A comment without brackets. When only names of rules follow, the brackets are what was forgotten. */
function blanket(
  verb: Verb,
  at: Located,
  text: string,
  from: number,
  known: RuleIndex,
): [message: string, help: string, fix: Fix | undefined] {
  const message = `\`# infralint ${verb}\` without brackets suppresses nothing: the rules must be named`;
  const help = `write \`# infralint ${verb}[rule, rule]: reason\``;
  const list = /^\s*[=:]?\s*/.exec(text.slice(from))?.[0].length ?? 0;
  const names = namesIn(at, from + list, text.length);
  if (names.length === 0 || !names.every(({ name }) => known.has(name))) return [message, help, undefined];
  const edit = {
    at: at.file.at(at.start, at.start + text.length),
    text: `# infralint ${verb}[${names.map(({ name }) => name).join(', ')}]`,
  };
  return [message, help, { title: 'put the rules in brackets', safety: 'safe', edits: [edit] }];
}

/** Names that no rule has, each with what was probably meant. */
export function unknownNames(comment: PragmaComment, known: RuleIndex): readonly PragmaProblem[] {
  const problems: PragmaProblem[] = [];
  for (const name of comment.names) {
    if (known.has(name.name)) continue;
    problems.push(unknownName(comment, name, suggestName(name.name, known)));
  }
  return problems;
}

export function unknownName(comment: PragmaComment, name: PragmaName, meant: string | undefined): PragmaProblem {
  const fix: Fix | undefined =
    meant === undefined
      ? removeNames([{ comment, name }])
      : { title: `write \`${meant}\``, safety: 'safe', edits: [{ at: name, text: meant }] };
  return {
    kind: 'unknown-suppression',
    file: name.file,
    start: name.start,
    end: name.end,
    message: `unknown rule or code \`${name.name}\`: this suppresses nothing`,
    help: meant === undefined ? '`infralint rules` lists the rules; remove the name' : `did you mean \`${meant}\`?`,
    fix,
  };
}
