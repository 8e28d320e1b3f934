import type { ErrorCode } from 'yaml';

/** What is wrong, in words for people, and what to do. */
interface Explanation {
  /** Lower case, no full stop. */
  readonly message: string;
  readonly help?: string | undefined;
}

/** Explains an error of the yaml library that begins at an offset of the text; `said` is what the library says. */
export function explainYaml(code: ErrorCode, said: string, text: string, from: number): Explanation {
  switch (code) {
    case 'TAB_AS_INDENT':
      return {
        message: 'this line is indented with a tab: YAML allows only spaces',
        help: 'replace the tab with spaces',
      };
    case 'BAD_INDENT': {
      const closing = /end with a (.)/.exec(said)?.[1];
      if (closing && text[from] !== closing)
        return { message: `found \`${text[from]}\` where \`${closing}\` is expected` };
      return /flow/i.test(said)
        ? { message: 'the content of brackets must be indented further than the key above it', help: 'indent the line' }
        : { message: 'the indentation does not match any line above', help: 'align the line with its siblings' };
    }
    case 'UNEXPECTED_TOKEN':
      return unexpected(text, from);
    case 'MISSING_CHAR':
      return missing(said);
    case 'BAD_SCALAR_START':
      return {
        message: `\`${text[from] ?? ''}\` cannot start a value without quotes`,
        help: 'put the value in quotes',
      };
    case 'BAD_DQ_ESCAPE':
      return {
        message: `\`${text.slice(from, from + 2)}\` is not a valid escape in double quotes`,
        help: 'use `\\\\` for a backslash, or use single quotes',
      };
    case 'BLOCK_IN_FLOW':
      return { message: 'a block is not allowed inside brackets', help: 'use brackets for all of it, or for none' };
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (inOneLine(text, from)) {
        return {
          message: 'a second `:` in one line: only one key is allowed',
          help: 'put the value in quotes, or start a new line after the first `:`',
        };
      }
      return explainYaml('MULTILINE_IMPLICIT_KEY', said, text, from);
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        message: 'a key cannot span several lines',
        help: 'look for a missing `:`, a missing `-` or a line that is indented too far',
      };
    case 'KEY_OVER_1024_CHARS':
      return { message: 'a key may have at most 1024 characters' };
    case 'BAD_ALIAS':
      return text[from] === '*' ? explainStar(text, from) : explainAnchor(text, from);
    case 'ALIAS_PROPS':
      return { message: 'the alias is malformed', help: 'use only `*name`' };
    case 'MULTIPLE_ANCHORS':
      return { message: 'a value can have only one anchor' };
    case 'MULTIPLE_TAGS':
      return { message: 'a value can have only one tag' };
    case 'BAD_DIRECTIVE':
      return { message: 'the directive is malformed', help: 'remove the line that starts with `%`' };
    default:
      return { message: `not valid YAML: ${lower(said)}` };
  }
}

/** Explains a value that starts with `*` but is not an alias of an anchor. */
export function explainStar(text: string, from: number): Explanation {
  const value = restOfValue(text, from);
  return {
    message: `\`${value}\` needs quotes: YAML reads a value that starts with \`*\` as an alias`,
    help: quoted(value),
  };
}

function explainAnchor(text: string, from: number): Explanation {
  const value = restOfValue(text, from);
  return {
    message: `\`${value}\` needs quotes: YAML reads a value that starts with \`&\` as an anchor, and this one has no name`,
    help: quoted(value),
  };
}

function quoted(value: string): string {
  return `use \`${value.includes('"') ? `'${value}'` : `"${value}"`}\``;
}

/** A value without quotes, up to a comment, the end of its line, or in brackets of its item; a key up to its colon. */
function restOfValue(text: string, from: number): string {
  const inBrackets = /[[{][^\]}\n]*$/.test(text.slice(Math.max(0, from - 200), from));
  const rest = text.slice(from, from + 60).split(/\r?\n|\s#|:\s|:$/)[0] ?? '';
  return (inBrackets ? rest.split(/[,\]}]/)[0]! : rest).trimEnd() || text.slice(from, from + 1);
}

/** Explains a quote or bracket that is not closed. */
export function explainUnclosed(opening: string): Explanation {
  const closing = opening === '[' ? ']' : opening === '{' ? '}' : opening;
  const what = closing === opening ? 'quote' : 'bracket';
  return { message: `the ${what} \`${opening}\` is never closed`, help: `close it with \`${closing}\`` };
}

/** Whether the key that begins at an offset has its colon in the same line. */
function inOneLine(text: string, from: number): boolean {
  return /^[^\n]*?:(?:\s|$)/.test(text.slice(from, from + 1100));
}

function unexpected(text: string, from: number): Explanation {
  const bracket = /^[\]},:?-]/.exec(text.slice(from, from + 1))?.[0];
  const rest =
    bracket ??
    text
      .slice(from, from + 40)
      .split('\n')[0]!
      .trimEnd();
  if (rest === '') return { message: 'something is missing here' };
  return {
    message: `\`${rest}\` is unexpected here`,
    help: bracket ? undefined : 'look for a missing `:`, quotes that close too early, or wrong indentation',
  };
}

function missing(said: string): Explanation {
  if (/map values/.test(said)) return { message: 'a `:` is missing after this key' };
  if (/flow/i.test(said)) return { message: 'a `,` is missing between two items' };
  if (/block sequence|- /.test(said)) return { message: 'a space is missing after `-`' };
  if (/comment|#/i.test(said)) return { message: 'a comment needs a space before `#`' };
  if (/:/.test(said)) return { message: 'a space is missing after `:`' };
  return { message: `not valid YAML: ${lower(said)}` };
}

function lower(said: string): string {
  const first = said
    .split('\n')[0]!
    .replace(/ at line \d+, column \d+:?.*$/, '')
    .replace(/\.$/, '');
  return first.slice(0, 1).toLowerCase() + first.slice(1);
}
