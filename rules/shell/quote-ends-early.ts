import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/quote-ends-early',
  summary: 'A quote character inside a quoted string ends the string',
  why: 'An apostrophe inside single quotes, or a quotation mark inside double quotes, ends the string. The text after it is not quoted, and the next quote opens a string where one was meant to end.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: { SC1011: 'warning', SC1078: 'warning', SC1079: 'info', SC1135: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN echo 'that«'»s all, it's over' > /motd
      `,
      good: dedent`
        FROM alpine:3.22
        RUN echo "that's all, it's over" > /motd
      `,
    },
  ],
  check: {
    script(node, { report }) {
      const syntax = node.written;
      for (const quoted of syntax?.nodes('SingleQuoted', 'DoubleQuoted') ?? []) {
        const { parent } = quoted;
        const { end, text, type } = quoted.node;
        const next = parent?.source[end - parent.node.pos] ?? '';
        if (!/[A-Za-z]/.test(next)) continue;
        const flaw = flawOf(type === 'SingleQuoted', text);
        if (flaw) report(syntax!.place(quoted, end - 1, end), flaw.message, { help: flaw.help, alias: flaw.codes });
      }
    },
  },
});

/** What is wrong with a quoted string that is followed by a letter. */
function flawOf(single: boolean, text: string): { message: string; help: string; codes: string[] } | undefined {
  const codes = text.includes('\n') ? ['SC1078', 'SC1079'] : [];
  if (single && /[A-Za-z]'$/.test(text)) codes.push('SC1011');
  if (!single && /[^\\]\$"$/.test(text) && codes.length === 0)
    return {
      message: 'the quotes end here to keep the `$` literal',
      help: 'use `\\$` and keep the whole string in quotes',
      codes: ['SC1135'],
    };
  if (codes.length === 0) return undefined;
  return {
    message: `this ${single ? 'apostrophe' : 'quotation mark'} ends the string, but text follows it`,
    help: single
      ? "put the string in double quotes, or use `'\\''` for the apostrophe"
      : 'put a backslash before it if it is part of the string',
    codes,
  };
}
