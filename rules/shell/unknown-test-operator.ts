import { dedent, defineRule, type ShellTest, type WrittenWord } from '../../src/rule/index.ts';
import { codes, fatalCodes, isConstant, writtenTestsOf } from '../shared/tests.ts';

export default defineRule({
  id: 'shell/unknown-test-operator',
  summary: 'A test with a word where an operator is expected',
  why: 'A test that contains an unexpected word prints an error such as `unknown operand` and fails, whatever the values are. `if` and `||` treat that as false, and the build continues.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: {
    shellcheck: {
      SC1009: 'info',
      SC1072: 'error',
      SC1073: 'error',
      SC2057: 'warning',
    },
  },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/test.html'],
  yields: ['shell/command-in-test', 'shell/missing-blank'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        ARG JOBS=1
        RUN if [ "$JOBS" «-gte» 4 ]; then echo "that is a lot"; fi
      `,
      good: dedent`
        FROM alpine:3.22
        ARG JOBS=1
        RUN if [ "$JOBS" -ge 4 ]; then echo "that is a lot"; fi
      `,
    },
  ],
  check: {
    script(node, { report }) {
      for (const test of writtenTestsOf(node)) {
        if (test.kind === '[' && test.closing?.raw !== ']') continue;
        for (const each of test.conditions) {
          if (each.kind !== 'unary' && each.kind !== 'binary') continue;
          const { operator } = each;
          if (isKnown(test, each.kind, operator.text)) continue;
          report(operator, `\`${test.kind}\` does not know the operator \`${operator.text}\`, so the test fails`, {
            help: helpFor(operator.text),
            alias: each.kind === 'binary' && !/^[<=]|^>=/.test(operator.text) ? codes(test, 'SC2057') : [],
          });
        }
        const { excess } = test;
        if (!excess || test.command || !isCertain(test, excess)) continue;
        report(excess, `\`${test.kind}\` expects an operator or its end here, so the test fails`, {
          help: 'add an operator between the words, or quote a string that contains spaces',
          alias: test.kind === 'test' ? [] : fatalCodes(test),
        });
      }
    },
  },
});

const UNARY = /^-[abcdefghknoprstuvwxzGLNORS]$/;
const BINARY = /^(?:==?|!=|<|>|-(?:eq|ne|lt|le|gt|ge|nt|ot|ef))$/;

function isKnown({ kind }: ShellTest, operands: 'unary' | 'binary', operator: string): boolean {
  if (operands === 'unary') return UNARY.test(operator);
  return BINARY.test(operator) || (operator === '=~' && kind === '[[');
}

function helpFor(operator: string): string {
  if (operator === '=~') return 'use `[[ ]]` in bash, `case` or `grep -Eq` to match a pattern';
  if (operator === '<=' || operator === '>=') return 'use `-le` or `-ge` to compare numbers';
  return 'use an operator such as `=`, `!=`, `-eq`, `-ge` or `-f`';
}

/** Whether every word before it is certainly a single word, which makes this one excess. */
function isCertain({ words }: ShellTest, excess: WrittenWord): boolean {
  // An operator without a space after it is reported by another rule.
  if (/^(?:==?|!=)[^=]/.test(excess.raw) || /^!./.test(words[0]?.raw ?? '')) return false;
  const before = words.slice(0, words.indexOf(excess) + 1);
  return before.every((word) => isConstant(word) || /^(?:"[^"]*"|'[^']*')$/.test(word.raw));
}
