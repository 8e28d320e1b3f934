import { dedent, defineRule, type Expansion, textOf } from '../../src/rule/index.ts';
import { quoteFix } from '../shared/quote-fix.ts';
import { inLoopGlobs, isTest, isWholeWord, splitVariables } from '../shared/splitting.ts';

export default defineRule({
  id: 'shell/unquoted-variable',
  summary: 'An unquoted variable is split into words',
  why: 'The shell splits the value of an unquoted variable at whitespace, expands `*`, `?` and `[` in it to file names, and drops it if it is empty. The command then gets more, fewer or different arguments than the script shows, and `[` fails if an operand is missing. Variables whose value is known to be one plain word, and variables that look like lists or options, are not reported.',
  category: 'correctness',
  severity: 'info',
  presets: ['strict'],
  fix: 'unsafe',
  fold: 'file',
  yields: [
    'dockerfile/unimported-arg',
    'shell/empty-test-operand',
    'shell/unset-variable',
    'shell/use-before-assignment',
    'shell/unquoted-test-operand',
    'shell/array-without-index',
    'shell/export-of-value',
    'shell/quotes-end-early',
    'shell/quotes-in-variable',
  ],
  aliases: { shellcheck: { SC2086: 'info', SC2231: 'info' }, sonar: 'S6570' },
  references: [
    'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_05',
    'https://www.gnu.org/software/bash/manual/html_node/Word-Splitting.html',
  ],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        COPY configs /tmp/configs
        RUN for f in /tmp/configs/*; do install -m 644 «$f» /etc/app/; done
      `,
      good: dedent`
        FROM debian:13
        COPY configs /tmp/configs
        RUN for f in /tmp/configs/*; do install -m 644 "$f" /etc/app/; done
      `,
      fixed: dedent`
        FROM debian:13
        COPY configs /tmp/configs
        RUN for f in /tmp/configs/*; do install -m 644 "$f" /etc/app/; done
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const { expansion, harmless } of splitVariables(syntax)) {
        if (harmless) continue;
        const text = textOf(expansion);
        report(expansion, `\`${text}\` is not quoted: ${consequence(expansion)}`, {
          help: `use \`"${text}"\``,
          alias: ['SC2086', 'S6570'],
          fix: quoteFix(syntax, expansion),
        });
      }
      for (const expansion of inLoopGlobs(syntax, 'parameter')) {
        const text = textOf(expansion);
        report(
          expansion,
          `\`${text}\` is not quoted: spaces in its value split the pattern, and it matches other files`,
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
    return 'the test has too few operands if it is empty, and too many if it contains spaces';
  return 'the shell splits its value at whitespace and expands `*` and `?` in it';
}
