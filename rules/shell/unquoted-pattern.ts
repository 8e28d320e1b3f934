import { clip, defineRule, type Report, type ShellSyntax, textOf, type WrittenWord } from '../../src/rule/index.ts';
import { quotes } from '../shared/quote-word.ts';
import { holdsGlob, wordNode } from '../shared/word-parts.ts';

/** Tests of find whose value is a pattern. */
const PATTERN_TEST = /^-i?(?:name|path|regex|lname|wholename)$/;

const GREP: ReadonlySet<string | undefined> = new Set(['grep', 'egrep', 'fgrep']);

export default defineRule({
  id: 'shell/unquoted-pattern',
  summary: 'An unquoted pattern for find or grep may be expanded by the shell',
  why: 'The shell replaces `*.conf` with the names of matching files in the current directory before find or grep sees it. This goes unnoticed as long as no file matches; with one match, find looks only for that name, and with two it fails.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC2061: 'warning', SC2062: 'warning' } },
  references: ['https://www.gnu.org/software/findutils/manual/html_mono/find.html#Shell-Pattern-Matching'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN find / -name «*.pyc» -delete\n',
      good: "FROM debian:13\nRUN find / -name '*.pyc' -delete\n",
      fixed: "FROM debian:13\nRUN find / -name '*.pyc' -delete\n",
    },
  ],
  check: {
    script(script, { report }) {
      if (!MENTION.test(textOf(script))) return;
      const { syntax } = script;
      for (const { baseName, args, operands } of syntax?.commands ?? []) {
        if (baseName === 'find') {
          for (const [index, word] of args.entries())
            if (PATTERN_TEST.test(args[index - 1]?.text ?? '')) check(word, 'find', 'SC2061', syntax, report);
        } else if (GREP.has(baseName) && operands[0]) {
          check(operands[0], baseName!, 'SC2062', syntax, report);
        }
      }
    },
  },
});

/** Every script with this flaw matches. */
const MENTION = /(?:-i?(?:name|path|regex|lname|wholename)[\s\\]+|grep[ \t])(?:"[^"\n]*"|'[^'\n]*'|[^\n'"*?[])*[*?[]/;

function check(
  word: WrittenWord,
  program: string,
  alias: string,
  syntax: ShellSyntax | undefined,
  report: Report,
): void {
  if (!syntax || !holdsGlob(wordNode(word))) return;
  report(word, `\`${clip(word.raw, 60)}\` is not quoted: if files here match it, ${program} gets their names instead`, {
    help: 'put it in single quotes',
    alias,
    fix: quotes(word, syntax),
  });
}
