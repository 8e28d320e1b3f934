import { nearest } from '../parse/suggest.ts';
import type { RuleIndex } from '../rule/rule-index.ts';
import type { Fix } from '../text/edit.ts';
import type { Located } from '../text/source.ts';
import { commentText, namesIn, pragmaComment } from './comment.ts';
import { suggestName } from './pragma-names.ts';
import type { PragmaComment, PragmaName, PragmaProblem } from './pragma-types.ts';
import { removeComment, removeNames, rewritten } from './removal.ts';

const verbs = ['ignore', 'ignore-file', 'disable', 'enable'] as const;
type Verb = (typeof verbs)[number];

/** Names in other linters. */
const synonyms: Readonly<Record<string, Verb>> = {
  'ignore-line': 'ignore',
  'ignore-next': 'ignore',
  'ignore-next-line': 'ignore',
  'disable-line': 'ignore',
  'disable-next-line': 'ignore',
  'disable-file': 'ignore-file',
  'file-ignore': 'ignore-file',
};

/** Names in other tools that may also begin a sentence: they only count if rule names follow. */
const words: Readonly<Record<string, Verb>> = {
  allow: 'ignore',
  exclude: 'ignore',
  nolint: 'ignore',
  noqa: 'ignore',
  off: 'ignore',
  skip: 'ignore',
  suppress: 'ignore',
};

/** `# infralint verb[names]: reason`, read. */
export interface OwnPragma {
  readonly verb: Verb;
  readonly comment: PragmaComment;
  readonly reason: string | undefined;
}

/**
 * Reads one of our own comments: `# infralint ignore[rule, alias]: reason`, `ignore-file[…]`, `disable[…]`, `enable[…]`. Undefined for a
 * comment that only mentions infralint.
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
    const message = `unknown suppression \`${word}\`: it suppresses nothing`;
    if (bracket === '') {
      const other = synonyms[verb] ?? words[verb];
      const { help: form, fix } = bracketed(other ?? 'ignore', at, text, start.length, known);
      return other !== undefined && (fix || verb in synonyms) ? malformed(message, form, fix) : undefined;
    }
    const meant = synonyms[verb] ?? words[verb] ?? nearest(verb, verbs);
    const help =
      meant === undefined ? `use ${verbs.map((name) => `\`${name}[…]\``).join(', ')}` : `did you mean \`${meant}\`?`;
    const fix = meant && rewrite(wordStart, wordStart + word.length, meant, `use \`${meant}\``);
    return malformed(message, help, fix || undefined);
  }
  if (bracket === '') {
    const message = `\`# infralint ${verb}\` without brackets suppresses nothing: the rules must be listed`;
    const { help, fix } = bracketed(verb, at, text, start.length, known);
    return malformed(message, help, fix);
  }
  const end = text.indexOf(']', start.length);
  if (end < 0) return malformed(`the brackets of \`${word}[\` are not closed`, 'put `]` after the last rule');
  const names = namesIn(at, start.length, end);
  if (names.length === 0) {
    const edit = removeComment(at);
    const fix: Fix | undefined = edit && { title: 'remove the comment', safety: 'safe', edits: [edit] };
    return malformed(
      `\`${word}[]\` does not name a rule, so it suppresses nothing`,
      'list the rules between the brackets',
      fix,
    );
  }
  if (gap.trim() !== '' || space !== '') {
    const help = `use \`# infralint ${verb}[…]\``;
    return malformed(
      `\`${text.slice(0, start.length)}\` is not a suppression comment`,
      help,
      rewrite(0, start.length, `# infralint ${verb}[`, 'correct the spelling'),
    );
  }
  const rest = text.slice(end + 1);
  const reason = /^\s*(?::\s*(.*))?$/.exec(rest);
  if (!reason) {
    const fix = rewrite(end + 1, text.length - rest.trimStart().length, ': ', 'add the colon');
    return malformed('there is no colon between the brackets and the reason', 'use `]: reason`', fix);
  }
  return { verb, comment: pragmaComment(at, names, ', '), reason: reason[1] || undefined };
}

function isVerb(word: string): word is Verb {
  return verbs.some((verb) => verb === word);
}

/** The correct form of a comment without brackets. If it names rules, with or without a reason after them, a fix puts them in brackets. */
function bracketed(
  verb: Verb,
  at: Located,
  text: string,
  from: number,
  known: RuleIndex,
): { readonly help: string; readonly fix: Fix | undefined } {
  const list = text.slice(from).replace(/^\s*[=:]?\s*/, '');
  const names: string[] = [];
  let end = 0;
  for (const match of list.matchAll(/[^\s,]+/g)) {
    const name = match[0].replace(/:$/, '');
    if (!known.has(name)) break;
    names.push(name);
    end = match.index + match[0].length;
    if (match[0] !== name) break;
  }
  if (names.length === 0) return { help: `use \`# infralint ${verb}[rule, rule]: reason\``, fix: undefined };
  const reason = list.slice(end).replace(/^[\s:#/-]+/, '');
  const corrected = `# infralint ${verb}[${names.join(', ')}]${reason === '' ? '' : `: ${reason}`}`;
  return { help: `use \`${corrected}\``, fix: rewritten(at, text, corrected) };
}

/** Names that no rule has, each with a suggestion. */
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
      : { title: `use \`${meant}\``, safety: 'safe', edits: [{ at: name, text: meant }] };
  return {
    kind: 'unknown-suppression',
    file: name.file,
    start: name.start,
    end: name.end,
    message: `unknown rule or code \`${name.name}\`: this suppresses nothing`,
    help: meant === undefined ? 'remove it; `infralint rules` lists all rules' : `did you mean \`${meant}\`?`,
    fix,
  };
}
