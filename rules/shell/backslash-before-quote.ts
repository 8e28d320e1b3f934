import { dedent, defineRule } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/backslash-before-quote',
  summary: 'A text in single quotes that ends in a backslash',
  why: 'In single quotes a backslash is a character like any other: it does not keep the quote after it from ending the text. If the quote was meant to be a part of the text, the text ends here instead and what follows is read without quotes.',
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
          'this backslash does not escape the quote: the text ends here',
          {
            help: "write `'\\''` for a quote inside of single quotes; leave it as it is if the text ends in a backslash",
          },
        );
      }
    },
  },
});
