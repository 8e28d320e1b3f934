import { dedent, defineRule, type ShellCommand } from '../../src/rule/index.ts';
import { holdsGlob, wordNode } from '../shared/word-parts.ts';

/** Characters in which no program name ends. */
const STRAY_END = /[.,;'"\s\]})>|&!?^~@%`]$/;

export default defineRule({
  id: 'shell/not-a-command',
  summary: 'An option or a stray character where a command should be',
  why: 'A command that begins with an option has lost the line before it, often because of a missing backslash. A name that ends in a comma or a period is leftover text. The shell looks for a program of that name, and the step fails or continues without it.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: { shellcheck: { SC2215: 'warning', SC2288: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_01'],
  yields: ['dockerfile/malformed-exec-form'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN <<EOF
        set -e
        apt-get install
        «-y» curl
        EOF
      `,
      good: dedent`
        FROM debian:13
        RUN <<EOF
        set -e
        apt-get install \
        -y curl
        EOF
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        RUN apt-get update && «true.»
      `,
      good: dedent`
        FROM debian:13
        RUN apt-get update && true
      `,
    },
  ],
  check: {
    script(script, { report }) {
      const syntax = script.commands.some(isSuspect) ? script.syntax : undefined;
      if (!syntax) return;
      for (const { head, name, node } of syntax.commands) {
        if (!head) continue;
        // `a=b -c` is an assignment without its quotes.
        if (head.raw.startsWith('-') && node.node.prefix.length === 0)
          report(head, `the shell looks for a program named \`${head.raw}\`, which is an option`, {
            alias: 'SC2215',
            help: 'join it with the previous line, which may need a backslash at its end',
          });
        else if (
          name !== undefined &&
          !head.raw.startsWith('-') &&
          name !== '.' &&
          name !== '!' &&
          name !== '[' &&
          STRAY_END.test(name) &&
          !holdsGlob(wordNode(head))
        )
          report(head, `\`${head.raw}\` is not a program name: it ends in \`${name.at(-1)}\``, {
            alias: 'SC2288',
            help: `remove the \`${name.at(-1)}\`, or check for missing quotes or separators before it`,
          });
      }
    },
  },
});

/** Whether a command may begin with an option or a name that ends in such a character. Few do. */
function isSuspect({ words, wrappers }: ShellCommand): boolean {
  const raw = (wrappers[0] ?? words[0])?.raw;
  return raw !== undefined && raw !== '[' && (raw.startsWith('-') || STRAY_END.test(raw));
}
