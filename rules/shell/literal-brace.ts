import { dedent, defineRule, type Fix, replacement, type ShellSyntax, textOf } from '../../src/rule/index.ts';
import { type BareText, bareTexts, withoutEscapes } from '../shared/bare-text.ts';

export default defineRule({
  id: 'shell/literal-brace',
  summary: 'An unquoted brace that is not part of a brace expansion',
  why: 'Outside of quotes, braces are syntax to a shell: they group commands and list alternatives. Where they do neither, they stay what they are, but the reader cannot tell whether that was meant, whether a `$` or a comma is missing, or whether a template was never filled in.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'safe',
  fold: 'file',
  aliases: { shellcheck: { SC1083: 'warning' } },
  references: ['https://www.gnu.org/software/bash/manual/html_node/Brace-Expansion.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine/git:2.49.1
        COPY . /src
        RUN git -C /src show HEAD@«{»1«}»
      `,
      good: dedent`
        FROM alpine/git:2.49.1
        COPY . /src
        RUN git -C /src show 'HEAD@{1}'
      `,
      fixed: dedent`
        FROM alpine/git:2.49.1
        COPY . /src
        RUN git -C /src show 'HEAD@{1}'
      `,
    },
  ],
  check: {
    script(node, { report }) {
      const syntax = node.written;
      if (!syntax) return;
      for (const bare of bareTexts(syntax))
        for (const { 0: brace, index } of withoutEscapes(bare.text).matchAll(/\{\}|[{}]/g)) {
          if (brace === '{}') continue;
          report(bare.place(index, index + 1), `\`${brace}\` outside of quotes is just a text here`, {
            help: `quote it if it is meant to be a text, or complete what it ${brace === '{' ? 'begins' : 'ends'}`,
            fix: fixOf(syntax, bare),
          });
        }
    },
  },
});

/** Quotes a word whose other characters mean the same in quotes. */
function fixOf(syntax: ShellSyntax, { word }: BareText): Fix | undefined {
  if (word.parent?.node.type !== 'Command' || !syntax.isEditable(word)) return undefined;
  const text = textOf(word);
  return /^[\w@./:=+{},%-]+$/.test(text) && /[^{}]/.test(text)
    ? replacement('quote the word', word, `'${text}'`)
    : undefined;
}
