import { clip, dedent, defineRule, type Expansion, isNode, textOf } from '../../src/rule/index.ts';
import { quoteFix } from '../shared/quote-fix.ts';
import { inLoopGlobs, isTest, isWholeWord, splitSubstitutions } from '../shared/splitting.ts';

export default defineRule({
  id: 'shell/unquoted-substitution',
  summary: 'The output of a command substitution is split into words',
  why: 'The shell splits what an unquoted `$(...)` prints at blanks, replaces `*`, `?` and `[` in it with the names of files, and drops it altogether when nothing is printed. A command then gets more, fewer or other arguments than the script shows. Commands that print one plain word, such as `nproc`, and those that print a list of arguments are left alone.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'unsafe',
  fold: 'file',
  yields: ['shell/quotes-end-early', 'shell/unquoted-test-operand'],
  aliases: { shellcheck: { SC2046: 'warning', SC2231: 'info' } },
  references: [
    'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_05',
    'https://www.gnu.org/software/bash/manual/html_node/Command-Substitution.html',
  ],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        COPY release.txt /tmp/
        RUN mkdir -p /opt/app-«$(cat /tmp/release.txt)»
      `,
      good: dedent`
        FROM debian:13
        COPY release.txt /tmp/
        RUN mkdir -p "/opt/app-$(cat /tmp/release.txt)"
      `,
      fixed: dedent`
        FROM debian:13
        COPY release.txt /tmp/
        RUN mkdir -p "/opt/app-$(cat /tmp/release.txt)"
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const { expansion, harmless } of splitSubstitutions(syntax)) {
        if (harmless) continue;
        const text = clip(textOf(expansion), 60);
        const fixable = !isWholeWord(expansion) || isOneArgument(expansion);
        report(expansion, `\`${text}\` is not quoted: ${consequence(expansion)}`, {
          help: fixable
            ? `write \`"${text}"\``
            : 'put double quotes around it, or read a list that is meant to be split with `xargs`',
          alias: 'SC2046',
          fix: fixable ? quoteFix(syntax, expansion) : undefined,
        });
      }
      for (const expansion of inLoopGlobs(syntax, 'command')) {
        const text = clip(textOf(expansion), 60);
        report(
          expansion,
          `\`${text}\` is not quoted: blanks in what it prints split the pattern into several, which match other files`,
          {
            help: `write \`"${text}"\` and leave the pattern outside of the quotes`,
            alias: 'SC2231',
            fix: quoteFix(syntax, expansion),
          },
        );
      }
    },
  },
});

function consequence(expansion: Expansion): string {
  if (isTest(expansion.command) && isWholeWord(expansion))
    return 'an operand of the test is missing when it prints nothing, and there are too many when it prints several words';
  return 'the shell splits its output at blanks and expands `*` and `?` in it';
}

/** Whether the place takes no more than one word. */
function isOneArgument({ command, word }: Expansion): boolean {
  return isTest(command) || command?.builtin === 'cd' || isNode(word?.parent, 'Assignment', 'Redirect');
}
