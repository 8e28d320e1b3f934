import type { RuleIndex } from '../rule/rule-index.ts';
import type { Fix } from '../text/edit.ts';
import type { Located } from '../text/source.ts';
import { rewritten } from './removal.ts';

/** What keeps hadolint from reading a comment. */
export interface HadolintMistake {
  readonly message: string;
  readonly help: string;
  readonly fix?: Fix | undefined;
}

const EXAMPLE = 'use `# hadolint ignore=DL3008,SC2086`; a reason goes after a second `#`';

/** Whether a comment that hadolint ignores was meant for it: another word, or another mark after its name, and then a code. */
export function isMeantForHadolint(text: string): boolean {
  return HEAD.test(text) && readLoosely(text).codes.length > 0;
}

const HEAD = /^(#\s*hadolint)([\s:-]+)((?:global|stage)\s+)?(ignore[\w-]*|disable[\w-]*|nolint|skip)\s*([=:]?)/i;

/** Finds out why hadolint does not read `# hadolint [global|stage] ignore…`; `text` is the comment from its `#` on. */
export function hadolintMistake(at: Located, text: string, names: RuleIndex): HadolintMistake {
  const read = readLoosely(text);
  const { codes, stranger } = read;
  const wrong = (what: string, help: string): HadolintMistake => ({
    message: `${what}, so this comment suppresses nothing`,
    help,
  });
  if (stranger !== undefined && (codes.length === 0 || read.isListed)) {
    if (/^all$/i.test(stranger))
      return wrong('hadolint cannot ignore all codes at once', 'list the codes, separated by commas');
    const own = codes.length === 0 && /[a-z]-[a-z]/.test(stranger) && names.has(stranger);
    return wrong(
      `\`${stranger}\` is not a hadolint or ShellCheck code`,
      own ? `use \`# infralint ignore[${stranger}]\` for an infralint rule` : EXAMPLE,
    );
  }
  if (codes.length === 0) return wrong('no code follows `ignore`', EXAMPLE);
  const help = `use \`${read.corrected}\``;
  return { ...wrong(whatIsWrong(read), help), fix: rewritten(at, text, read.corrected) };
}

type Reading = ReturnType<typeof readLoosely>;

function readLoosely(text: string) {
  const [head = '', name = '', gap = '', scope = '', verb = '', sign = ''] = HEAD.exec(text) ?? [];
  const start = `${name} ${scope.toLowerCase()}ignore`;
  const [, list = '', reason = ''] = /^(.*?)\s*(?:#\s*(.*))?$/s.exec(text.slice(head.length)) ?? [];
  const words = [...list.matchAll(/[^\s,;[\]"'()]+/g)];
  const end = words.findIndex(([word]) => !/^(?:DL|SC)\d+$/i.test(word));
  const written = (end < 0 ? words : words.slice(0, end)).map(([word]) => word);
  const codes = written.map((word) => word.toUpperCase());
  const stranger = end < 0 ? undefined : words[end];
  const told = [stranger === undefined ? '' : list.slice(stranger.index), reason]
    .filter((part) => part !== '')
    .join(' ');
  return {
    /** Whether what comes before the codes is as hadolint expects it. */
    isIgnore: gap.trim() === '' && verb === 'ignore' && `${name}${scope}` === `${name}${scope}`.toLowerCase(),
    sign,
    list,
    written,
    codes,
    /** The first word that is not a code. */
    stranger: stranger?.[0],
    /** Whether that belongs to the list, rather than to a reason. */
    isListed: stranger !== undefined && /,\s*$/.test(list.slice(0, stranger.index)),
    corrected: `${start}=${codes.join(',')}${told === '' ? '' : ` # ${told}`}`,
  };
}

/** What is wrong with a comment that names codes. */
function whatIsWrong({ isIgnore, sign, list, written, stranger }: Reading): string {
  if (!isIgnore) return 'hadolint only reads comments that begin with `# hadolint ignore=`';
  if (sign !== '=') return 'hadolint expects `=` after `ignore`';
  if (stranger !== undefined) return `hadolint does not accept \`${stranger}\` after the codes`;
  const small = written.find((word) => word !== word.toUpperCase());
  if (small !== undefined) return `hadolint only reads codes in uppercase, not \`${small}\``;
  if (/,\s*$/.test(list)) return 'hadolint does not accept a comma after the last code';
  const [stray] = /[^\w\s,]/.exec(list) ?? [];
  return stray === undefined
    ? 'hadolint cannot read the codes'
    : `hadolint does not accept \`${stray}\` around or between codes`;
}
