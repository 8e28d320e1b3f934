import { dedent, defineRule, type ShellSyntax, textOf } from '../../src/rule/index.ts';
import { casePatterns, covers } from '../shared/case-patterns.ts';

export default defineRule({
  id: 'shell/unreachable-case-pattern',
  summary: 'A case pattern never matches because an earlier one does',
  why: 'The shell uses the first pattern that matches. A branch after `*)`, or after another pattern that covers it, never runs: often two architectures or versions were mixed up, and the build does for one what was meant for the other.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: { shellcheck: { SC2221: 'warning', SC2222: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_04'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN case "$(uname -m)" in x86_64) a=amd64 ;; aarch64|«x86_64») a=arm64 ;; esac; echo $a
      `,
      good: dedent`
        FROM debian:13
        RUN case "$(uname -m)" in x86_64) a=amd64 ;; aarch64) a=arm64 ;; esac; echo $a
      `,
    },
  ],
  check: {
    script(script, { report }) {
      if (!/\bcase\b/.test(textOf(script))) return;
      const { syntax } = script;
      for (const node of syntax?.nodes('Case') ?? []) {
        const patterns = casePatterns(node.node, syntax as ShellSyntax);
        for (const [index, pattern] of patterns.entries()) {
          const earlier = patterns.slice(0, index).find((each) => each.isFinal && covers(each, pattern));
          if (!earlier) continue;
          report(
            pattern.word,
            `\`${textOf(pattern.word)}\` never matches: the earlier pattern \`${textOf(earlier.word)}\` matches first`,
            {
              help: 'remove or correct one of the two, or move the broader one to the end',
              labels: [{ at: earlier.word, message: 'matches first' }],
            },
          );
        }
      }
    },
  },
});
