import { clip, dedent, defineRule, textOf } from '../../src/rule/index.ts';
import { quoteFix } from '../shared/quote-fix.ts';
import { isDefault, isWholeWord, type Split, splitSubstitutions, splitVariables } from '../shared/splitting.ts';

export default defineRule({
  id: 'shell/harmless-splitting',
  summary: 'An unquoted expansion that is one word, or is split on purpose',
  why: 'ShellCheck requires quotes around every variable and command substitution whose value it cannot compute. Here, quotes would change nothing, because the value is one plain word such as the output of `nproc`, or they would break the command, because the value is a list of packages or options that must be split. This rule is off by default: enable it by name or with the `shellcheck` preset.',
  category: 'style',
  severity: 'info',
  presets: [],
  fix: 'mixed',
  fold: 'file',
  yields: ['shell/quotes-end-early', 'shell/unquoted-test-operand'],
  aliases: { shellcheck: { SC2086: 'info', SC2046: 'warning', SC2223: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_05'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM gcc:15
        COPY . /src
        RUN make -C /src -j«$(nproc)»
      `,
      good: dedent`
        FROM gcc:15
        COPY . /src
        RUN make -C /src -j"$(nproc)"
      `,
      fixed: dedent`
        FROM gcc:15
        COPY . /src
        RUN make -C /src -j"$(nproc)"
      `,
    },
    {
      bad: dedent`
        FROM alpine:3.23
        RUN deps="gcc make" && apk add --no-cache «$deps»
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      const tell = ({ expansion, harmless }: Split, alias: string): void => {
        const text = clip(textOf(expansion), 60);
        if (harmless === 'one word')
          report(expansion, `\`${text}\` is not quoted, which is harmless as long as its value is one word`, {
            help: `use \`"${text}"\``,
            alias,
            fix: quoteFix(syntax, expansion, alias === 'SC2046' && !isWholeWord(expansion) ? 'safe' : 'unsafe'),
          });
        else if (harmless === 'list')
          report(
            expansion,
            `\`${text}\` is not quoted: the shell splits its value into words, as intended for a list`,
            {
              help: `turn off \`${alias}\`, or use a bash array for the list`,
              alias,
            },
          );
      };
      for (const each of splitVariables(syntax)) tell(each, 'SC2086');
      for (const each of splitSubstitutions(syntax)) tell(each, 'SC2046');
      for (const expansion of syntax.expansions)
        if (expansion.splits && isDefault(expansion))
          report(
            expansion,
            `\`${textOf(expansion)}\` is not quoted: the shell splits its value into words, which \`:\` ignores`,
            {
              help: 'add double quotes',
              alias: 'SC2223',
              fix: quoteFix(syntax, expansion),
            },
          );
    },
  },
});
