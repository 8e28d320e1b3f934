import {
  dedent,
  defineRule,
  type Edit,
  type EnvInstruction,
  type KeyValue,
  type RuleContext,
  textOf,
} from '../../src/rule/index.ts';
import { replace } from '../shared/edits.ts';
import { type LogicalCharacter, logicalCharacters } from '../shared/logical-line.ts';

export default defineRule({
  id: 'dockerfile/legacy-key-value',
  summary: 'ENV or LABEL in the old form without `=`',
  why: 'The form `ENV name value` is deprecated. It sets one name only and takes the whole rest of the line for its value: `ENV A 1 B 2` sets A to `1 B 2`, and `ENV A = 1` sets A to `= 1`.',
  category: 'style',
  severity: 'info',
  presets: ['recommended'],
  fix: 'mixed',
  aliases: { buildkit: { LegacyKeyValueFormat: 'warning' }, tally: 'buildkit/LegacyKeyValueFormat' },
  references: ['https://docs.docker.com/go/dockerfile/rule/legacy-key-value-format/'],
  fold: 'file',
  examples: [
    {
      bad: dedent`
        FROM openjdk:21
        ENV «JAVA_OPTS -Xmx512m -Xms256m»
      `,
      good: dedent`
        FROM openjdk:21
        ENV JAVA_OPTS="-Xmx512m -Xms256m"
      `,
      fixed: dedent`
        FROM openjdk:21
        ENV JAVA_OPTS="-Xmx512m -Xms256m"
      `,
    },
    {
      bad: dedent`
        FROM openjdk:21
        ENV «TZ = UTC»
      `,
      good: dedent`
        FROM openjdk:21
        ENV TZ=UTC
      `,
      fixed: dedent`
        FROM openjdk:21
        ENV TZ=UTC
      `,
    },
  ],
  check: { env: visit, label: visit },
});

function visit(node: EnvInstruction, { report }: RuleContext): void {
  const [pair] = node.pairs;
  if (!node.legacy || !pair?.value) return;
  const name = textOf(pair.key);
  const gap = { file: node.file, start: pair.key.end, end: pair.value.start };
  const spaced = /^=[ \t]+(?=\S)/.exec(textOf(pair.value))?.[0];
  const at = { file: node.file, start: pair.key.start, end: pair.value.end };
  if (spaced !== undefined && !textOf(gap).includes('\n')) {
    const edits = [{ at: { ...gap, end: gap.end + spaced.length }, text: '=' }];
    report(at, `this sets \`${name}\` to \`${pair.value.text}\`, the equals sign included`, {
      help: 'write no spaces around `=`',
      alone: true,
      fix: { title: 'remove the spaces around `=`', safety: 'unsafe', edits },
    });
    return;
  }
  // What looks like a comment would become a part of the value for good.
  const looksCommented = textOf(gap).includes('#') || /\S[ \t]+#/.test(textOf(pair.value));
  const quoting = looksCommented ? undefined : quote(node, pair.value);
  report(at, `\`${node.keyword} ${name} …\` is the deprecated form without \`=\``, {
    help: `write \`${node.keyword} ${name}=…\``,
    fix: quoting && { title: 'write it with `=`', safety: 'safe', edits: [replace(gap, '='), ...quoting] },
  });
}

/** The edits that make one word of a value that ran to the end of the line, with the same result after quotes and escapes. */
function quote(node: EnvInstruction, value: NonNullable<KeyValue['value']>): Edit[] | undefined {
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
  // Quotes inside of `${A:-"b c"}` are read again by whoever expands it.
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
