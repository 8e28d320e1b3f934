import { dedent, defineRule } from '../../src/rule/index.ts';
import { bracesIn, quotedWord } from '../shared/bare-braces.ts';
import { bareTexts } from '../shared/bare-text.ts';

export default defineRule({
  id: 'shell/brace-in-format',
  summary: 'An unquoted field such as %{http_code}',
  why: 'Braces are special to a shell only around several words or a range, so a format such as `curl -w %{http_code}` works without quotes. ShellCheck reports the braces anyway. This rule is off by default: enable it by name or with the `shellcheck` preset.',
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
          report(bare.place(index, index + 1), `the shell treats this unquoted \`${brace}\` as plain text`, {
            help: 'put the format in single quotes',
            fix: quotedWord(syntax, bare),
          });
        }
    },
  },
});
