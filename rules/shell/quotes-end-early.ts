import {
  clip,
  dedent,
  defineRule,
  type Fix,
  isNode,
  type ShellNodeOf,
  type ShellSyntax,
  textOf,
} from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/quotes-end-early',
  summary: 'Double quotes end right before the value they should protect',
  why: 'In `"server "$HOST" up"`, the quotes around `$HOST` close one string and open the next, so the value between them is not quoted: the shell splits it at whitespace and expands `*` in it. Quotes inside quotes are nearly always meant to protect the value.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC2027: 'warning' } },
  references: [
    'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_03',
    'https://www.gnu.org/software/bash/manual/html_node/Double-Quotes.html',
  ],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM nginx:1.29
        RUN echo "server "«$HOST»" up" > /etc/motd
      `,
      good: dedent`
        FROM nginx:1.29
        RUN echo "server $HOST up" > /etc/motd
      `,
      fixed: dedent`
        FROM nginx:1.29
        RUN echo "server $HOST up" > /etc/motd
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const word of syntax.nodes('Word'))
        for (const index of word.node.parts?.keys() ?? []) {
          const part = word.node.parts?.[index];
          if (
            part?.type !== 'SimpleExpansion' &&
            part?.type !== 'ParameterExpansion' &&
            part?.type !== 'CommandExpansion'
          )
            continue;
          if (!isBetweenQuotes(word, index)) continue;
          const at = syntax.of(part);
          report(
            at,
            `the quotes around \`${clip(textOf(at), 60)}\` close one string and open another: the value is not quoted`,
            {
              help: 'remove these two quotes, or use `\\"` for a literal quote',
              fix: withoutQuotes(syntax, word, index),
            },
          );
        }
    },
  },
});

function isBetweenQuotes({ node: { parts } }: ShellNodeOf<'Word'>, index: number): boolean {
  return parts?.[index - 1]?.type === 'DoubleQuoted' && parts[index + 1]?.type === 'DoubleQuoted';
}

/** Joins the three parts into one string. */
function withoutQuotes(syntax: ShellSyntax, word: ShellNodeOf<'Word'>, index: number): Fix | undefined {
  const [before, part, after] = word.node.parts!.slice(index - 1, index + 2);
  const node = syntax.of(part!);
  if (!syntax.isEditable(word) || /[\\`"]/.test(node.source)) return undefined;
  const text = textOf(node);
  const goesOn = /^"[\w[]/.test(after!.text);
  return {
    title: 'remove the quotes around it',
    safety: 'unsafe',
    edits: [
      {
        at: syntax.place(word, before!.end - 1, after!.pos + 1),
        text: goesOn && isNode(node, 'SimpleExpansion') ? `\${${text.slice(1)}}` : text,
      },
    ],
  };
}
