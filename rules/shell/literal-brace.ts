import { dedent, defineRule } from '../../src/rule/index.ts';
import { bracesIn, quotedWord } from '../shared/bare-braces.ts';
import { bareTexts } from '../shared/bare-text.ts';

export default defineRule({
  id: 'shell/literal-brace',
  summary: 'An unquoted brace that is not part of a brace expansion',
  why: 'Unquoted braces are shell syntax: they group commands and list alternatives. Here they do neither and are plain text, but a reader cannot tell whether that is intended, whether a `$` or a comma is missing, or whether a template was never filled in.',
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
        for (const { brace, index, isField } of bracesIn(bare)) {
          if (isField) continue;
          report(bare.place(index, index + 1), `the shell treats this unquoted \`${brace}\` as plain text`, {
            help: `quote it if it is meant literally, or complete the expansion that it ${brace === '{' ? 'begins' : 'ends'}`,
            fix: quotedWord(syntax, bare),
          });
        }
    },
  },
});
