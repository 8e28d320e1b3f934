import { type Edit, type EnvInstruction, type KeyValue, textOf } from '../../src/rule/index.ts';
import { replace } from './edits.ts';
import { type LogicalCharacter, logicalCharacters } from './logical-line.ts';

/** The edits that make one word of a value that ran to the end of the line, with the same result after quotes and escapes. */
export function quotedValue(node: EnvInstruction, value: NonNullable<KeyValue['value']>): Edit[] | undefined {
  const written = textOf(value);
  const insert = (at: number): Edit => ({ at: { file: node.file, start: at, end: at }, text: '"' });
  if (!/["'\n]/.test(written) && !written.includes(node.dockerfile.escape))
    return /\s/.test(written) ? [insert(value.start), insert(value.end)] : [];
  const characters = logicalCharacters(value, node.dockerfile.escape);
  const blanks: LogicalCharacter[] = [];
  const quotes: LogicalCharacter[] = [];
  let open: string | undefined;
  let escaped = false;
  let escapes = false;
  let dollar = false;
  for (const character of characters) {
    const { text } = character;
    if (escaped) escaped = false;
    else if (text === node.dockerfile.escape && open !== "'") escaped = escapes = true;
    else if (open === undefined ? text === '"' || text === "'" : text === open) {
      quotes.push(character);
      open = open === undefined ? text : undefined;
    } else if (open === undefined && /\s/.test(text)) blanks.push(character);
    dollar ||= text === '$';
  }
  if (open !== undefined || escaped) return undefined;
  if (blanks.length === 0) return [];
  const joined = characters.map(({ text }) => text).join('');
  // Quotes inside of `${A:-"b c"}` are read again when it is expanded.
  if (quotes.length > 0 && /\$\{\w+[^\w}]/.test(joined)) return undefined;
  // A `#` that loses its quote may become the first character of a line, which makes a comment of it.
  if (quotes.length > 0 && written.lastIndexOf('#') > written.indexOf('\n') && written.includes('\n')) return undefined;
  const single = quotes.some(({ text }) => text === "'");
  const double = quotes.some(({ text }) => text === '"') || characters.some(({ text }) => single && text === '"');
  // A quote may be what ends, or keeps from being one, the name of a variable: `"$A"b` and `$"A"`.
  const parts = dollar && /[\w\P{ASCII}]["']+[\w\P{ASCII}]|\$["']/u.test(joined);
  if (!escapes && !parts && (!single || !(double || dollar)))
    return [insert(value.start), ...quotes.map((character) => replace(character, '')), insert(value.end)];
  if (written.includes('\n')) return undefined;
  return blanks.map((blank) => replace(blank, node.dockerfile.escape + blank.text));
}
