import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/quote-ends-early',
  summary: 'A quote inside of a text that ends it',
  why: 'An apostrophe in a text in single quotes, or a quotation mark in one in double quotes, ends the text. The letters after it are read without quotes, and the next quote begins a text that was meant to be outside of one.',
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

/** What is odd about a quoted text that a letter follows. */
function flawOf(single: boolean, text: string): { message: string; help: string; codes: string[] } | undefined {
  const codes = text.includes('\n') ? ['SC1078', 'SC1079'] : [];
  if (single && /[A-Za-z]'$/.test(text)) codes.push('SC1011');
  if (!single && /[^\\]\$"$/.test(text) && codes.length === 0)
    return {
      message: 'the quote ends here to keep the `$` a text',
      help: 'write `\\$` and leave the quotes around the whole text',
      codes: ['SC1135'],
    };
  if (codes.length === 0) return undefined;
  return {
    message: `this ${single ? 'apostrophe' : 'quotation mark'} ends the text, and letters follow it`,
    help: single
      ? "put the text in double quotes, or write `'\\''` for the apostrophe"
      : 'put a backslash before it if it belongs to the text',
    codes,
  };
}
