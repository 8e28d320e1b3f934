import { type Located, part, type Report } from '../../src/rule/index.ts';

/** What changes the order in which text is shown, what is shown as nothing, and the letters for tags, which nothing shows. */
const INVISIBLE =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3164\ufeff\uffa0]|\udb40[\udc00-\udc7f]/;
const REORDERS = /^[\u202a-\u202e\u2066-\u2069]$/;

const NAMES: ReadonlyMap<number, string> = new Map([
  [0x00ad, 'soft hyphen'],
  [0x061c, 'Arabic letter mark'],
  [0x200b, 'zero-width space'],
  [0x200c, 'zero-width non-joiner'],
  [0x200d, 'zero-width joiner'],
  [0x200e, 'left-to-right mark'],
  [0x200f, 'right-to-left mark'],
  [0x202a, 'left-to-right embedding'],
  [0x202b, 'right-to-left embedding'],
  [0x202c, 'pop directional formatting'],
  [0x202d, 'left-to-right override'],
  [0x202e, 'right-to-left override'],
  [0x2060, 'word joiner'],
  [0x2066, 'left-to-right isolate'],
  [0x2067, 'right-to-left isolate'],
  [0x2068, 'first strong isolate'],
  [0x2069, 'pop directional isolate'],
  [0xfeff, 'byte order mark'],
]);

/** Reports the characters that make a file look different from what Docker reads; only the first one on a line. */
export function reportInvisible(whole: Located, comments: readonly Located[], report: Report): void {
  const text = whole.file.text;
  if (!INVISIBLE.test(text)) return;
  let lastLine = -1;
  for (const { index, 0: character } of text.matchAll(new RegExp(INVISIBLE, 'g'))) {
    const line = text.lastIndexOf('\n', index);
    if (line === lastLine || index === 0) continue;
    const reorders = REORDERS.test(character);
    if (!reorders && (isIn(comments, index) || isOfScript(text, index, character))) continue;
    lastLine = line;
    const code = character.codePointAt(0)!;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')} (${NAMES.get(code) ?? 'an invisible character'})`;
    const at = part({ file: whole.file, start: 0, end: text.length }, index, index + character.length);
    report(
      at,
      reorders
        ? `${name} changes the order in which this line is displayed: reviewers do not see the text that Docker reads`
        : `${name} is invisible but part of the text: reviewers do not see the text that Docker reads`,
      {
        help: 'remove the character, and find out who added it',
        fix: { title: 'remove the invisible character', safety: 'unsafe', edits: [{ at, text: '' }] },
      },
    );
  }
}

function isIn(comments: readonly Located[], offset: number): boolean {
  return comments.some(({ start, end }) => start <= offset && offset < end);
}

/** Whether the character belongs to the writing of a language or to an emoji: next to it is a letter that is not of ASCII. */
function isOfScript(text: string, index: number, character: string): boolean {
  const isForeign = (one: string | undefined): boolean => one !== undefined && one > '\u00ff' && !INVISIBLE.test(one);
  return isForeign(text[index - 1]) || isForeign(text[index + character.length]);
}
