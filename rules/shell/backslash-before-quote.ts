import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/backslash-before-quote',
  summary: 'A single-quoted string that ends in a backslash',
  why: 'In single quotes a backslash is an ordinary character and does not escape the quote after it. If that quote was meant to be part of the string, the string ends here instead, and the text after it is not quoted.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: 'SC1003' },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_02'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN echo 'a: b«\»' > /app.conf
      `,
      good: dedent`
        FROM alpine:3.22
        RUN echo 'a: b' > /app.conf
      `,
    },
  ],
  check: {
    script(node, { report }) {
      const syntax = node.written;
      for (const quoted of syntax?.nodes('SingleQuoted') ?? []) {
        const { end, text } = quoted.node;
        if (!text.endsWith("\\'") || syntax!.text[end] === "'") continue;
        report(
          syntax!.place(quoted, end - 2, end - 1),
          'this backslash does not escape the quote: the string ends here',
          {
            help: "use `'\\''` for a quote inside single quotes; keep it if the string is meant to end in a backslash",
          },
        );
      }
    },
  },
});
