import { dedent, defineRule, textOf } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/curly-quote-in-text',
  summary: 'A curly quote inside a quoted string',
  why: 'Inside quotes, a curly quote is an ordinary character. That is right in text for people, and wrong where a program expects a straight quote, as in JSON or SQL copied from a web page.',
  category: 'style',
  severity: 'info',
  presets: [],
  fix: 'none',
  aliases: { shellcheck: { SC1111: 'warning', SC1112: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN echo '{ "title": "What«’»s new" }' > /app.json
      `,
      good: dedent`
        FROM alpine:3.22
        RUN echo '{ "title": "News" }' > /app.json
      `,
    },
  ],
  check: {
    script(node, { report }) {
      const syntax = /[“”‘’]/.test(textOf(node)) ? node.written : undefined;
      for (const quoted of syntax?.nodes('SingleQuoted', 'DoubleQuoted') ?? []) {
        const double = quoted.node.type === 'DoubleQuoted';
        const texts = quoted.node.type === 'DoubleQuoted' ? quoted.node.parts : [quoted.node];
        for (const { type, pos, text } of texts)
          if (type === 'Literal' || type === 'SingleQuoted')
            for (const { 0: character, index } of text.matchAll(double ? /[“”]/g : /[‘’]/g))
              report(
                syntax!.place(quoted, pos + index, pos + index + 1),
                `\`${character}\` is an ordinary character here, not a quote`,
                {
                  help: 'use a straight quote if a program reads it',
                  alias: double ? 'SC1111' : 'SC1112',
                },
              );
      }
    },
  },
});
