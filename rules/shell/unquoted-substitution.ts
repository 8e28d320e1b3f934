import { clip, dedent, defineRule, type Expansion, isNode, textOf } from '../../src/rule/index.ts';
import { quoteFix } from '../shared/quote-fix.ts';
import { inLoopGlobs, isTest, isWholeWord, splitSubstitutions } from '../shared/splitting.ts';

export default defineRule({
  id: 'shell/unquoted-substitution',
  summary: 'The output of a command substitution is split into words',
  why: 'The shell splits the output of an unquoted `$(...)` at whitespace, expands `*`, `?` and `[` in it to file names, and drops it if it is empty. The command then gets more, fewer or different arguments than the script shows. Commands that print one plain word, such as `nproc`, and commands that print a list of arguments are not reported.',
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
            ? `use \`"${text}"\``
            : 'put it in double quotes, or use `xargs` for a list that should be split',
          alias: 'SC2046',
          fix: fixable ? quoteFix(syntax, expansion) : undefined,
        });
      }
      for (const expansion of inLoopGlobs(syntax, 'command')) {
        const text = clip(textOf(expansion), 60);
        report(
          expansion,
          `\`${text}\` is not quoted: spaces in its output split the pattern, and it matches other files`,
          {
            help: `use \`"${text}"\` and keep the pattern outside the quotes`,
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
    return 'the test has too few operands if it prints nothing, and too many if it prints several words';
  return 'the shell splits its output at whitespace and expands `*` and `?` in it';
}

/** Whether only one word is allowed here. */
function isOneArgument({ command, word }: Expansion): boolean {
  return isTest(command) || command?.builtin === 'cd' || isNode(word?.parent, 'Assignment', 'Redirect');
}
