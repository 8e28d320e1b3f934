import { dedent, defineRule } from '../../src/rule/index.ts';
import { bracesIn, quotedWord } from '../shared/bare-braces.ts';
import { bareTexts } from '../shared/bare-text.ts';

export default defineRule({
  id: 'shell/brace-in-format',
  summary: 'A field such as %{http_code} outside of quotes',
  why: 'Braces mean something to a shell only around several words or a range, so that a format like `curl -w %{http_code}` works without quotes. ShellCheck reports the braces, so this rule is on only for those who ask for it by name or through the preset of that tool.',
  category: 'style',
  severity: 'info',
  presets: [],
  fix: 'safe',
  fold: 'file',
  aliases: { shellcheck: { SC1083: 'warning' } },
  references: ['https://www.gnu.org/software/bash/manual/html_node/Brace-Expansion.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM curlimages/curl:8.15.0
        HEALTHCHECK CMD curl -s -o /dev/null -w %«{»http_code«}» http://localhost/
      `,
      good: dedent`
        FROM curlimages/curl:8.15.0
        HEALTHCHECK CMD curl -s -o /dev/null -w '%{http_code}' http://localhost/
      `,
      fixed: dedent`
        FROM curlimages/curl:8.15.0
        HEALTHCHECK CMD curl -s -o /dev/null -w '%{http_code}' http://localhost/
      `,
    },
  ],
  check: {
    script(node, { report }) {
      const syntax = node.written;
      if (!syntax) return;
      for (const bare of bareTexts(syntax))
        for (const { brace, index, isField } of bracesIn(bare)) {
          if (!isField) continue;
          report(bare.place(index, index + 1), `\`${brace}\` outside of quotes is plain text here`, {
            help: 'put the format in single quotes',
            fix: quotedWord(syntax, bare),
          });
        }
    },
  },
});
