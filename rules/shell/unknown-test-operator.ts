import { dedent, defineRule, type ShellTest, type WrittenWord } from '../../src/rule/index.ts';
import { commandIn } from '../shared/command-in-test.ts';
import { codes, fatalCodes, isConstant, testsOf } from '../shared/tests.ts';

export default defineRule({
  id: 'shell/unknown-test-operator',
  summary: 'A test with a word where an operator is expected',
  why: 'A test with a word that it cannot place prints an error such as `unknown operand` and fails, whatever the values are. In `if` and before `||` that looks like a no, and the build goes on.',
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
      SC2058: 'warning',
      SC2074: 'error',
      SC2122: 'error',
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
      for (const test of testsOf(node)) {
        if (test.kind === '[' && test.closing?.raw !== ']') continue;
        for (const each of test.conditions) {
          if (each.kind !== 'unary' && each.kind !== 'binary') continue;
          const { operator } = each;
          const code = each.kind === 'unary' ? unaryCode(operator.text) : binaryCode(test, operator.text);
          if (!code) continue;
          report(operator, `\`${test.kind}\` does not know the operator \`${operator.text}\`, so the test fails`, {
            help: helpFor(code),
            alias: codes(test, code),
          });
        }
        const { excess } = test;
        if (!excess || commandIn(test) || !isCertain(test, excess)) continue;
        report(excess, `\`${test.kind}\` expects an operator or the end here, so the test fails`, {
          help: 'put an operator between the words, or quotes around a text with blanks',
          alias: test.kind === 'test' ? [] : fatalCodes(test),
        });
      }
    },
  },
});

const UNARY = /^-[abcdefghknoprstuvwxzGLNORS]$/;
const BINARY = /^(?:==?|!=|<|>|-(?:eq|ne|lt|le|gt|ge|nt|ot|ef))$/;

function unaryCode(operator: string): string | undefined {
  return UNARY.test(operator) ? undefined : 'SC2058';
}

function binaryCode({ kind }: ShellTest, operator: string): string | undefined {
  if (BINARY.test(operator)) return undefined;
  if (operator === '=~') return kind === '[[' ? undefined : 'SC2074';
  return operator === '<=' || operator === '>=' ? 'SC2122' : 'SC2057';
}

function helpFor(code: string): string {
  if (code === 'SC2074') return 'use `[[ ]]` of bash, `case` or `grep -Eq` to match a pattern';
  if (code === 'SC2122') return 'use `-le` or `-ge` to compare numbers';
  return 'use an operator such as `=`, `!=`, `-eq`, `-ge` or `-f`';
}

/** Whether the words before it stand for one word each, so that it is surely one too many. */
function isCertain({ words }: ShellTest, excess: WrittenWord): boolean {
  // An operator without a blank behind it is another flaw.
  if (/^(?:==?|!=)[^=]/.test(excess.raw) || /^!./.test(words[0]?.raw ?? '')) return false;
  const before = words.slice(0, words.indexOf(excess) + 1);
  return before.every((word) => isConstant(word) || /^(?:"[^"]*"|'[^']*')$/.test(word.raw));
}
