import { dedent, defineRule, type ShellTest, type WrittenWord } from '../../src/rule/index.ts';
import { isDecimal, isNumeric } from '../shared/numbers.ts';
import { codes, comparesIntegers, isConstant, testsOf } from '../shared/tests.ts';

export default defineRule({
  id: 'shell/non-integer-comparison',
  summary: 'An integer comparison with a value that is not an integer',
  why: 'Operators such as `-eq` and `-lt` only accept integers. With a word or a decimal number the test prints an error and fails, whatever the other value is, and an `if` always runs its other branch.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: { shellcheck: { SC2072: 'error', SC2170: 'error' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/test.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        ARG MODE=fast
        RUN if [ "$MODE" -eq «fast» ]; then touch /etc/fast; fi
      `,
      good: dedent`
        FROM alpine:3.22
        ARG MODE=fast
        RUN if [ "$MODE" = fast ]; then touch /etc/fast; fi
      `,
    },
    {
      bad: dedent`
        FROM alpine:3.22
        ARG VERSION
        RUN if [ "$VERSION" -ge «1.5» ]; then touch /etc/new; fi
      `,
    },
  ],
  check: {
    script(node, { report }) {
      for (const test of testsOf(node)) {
        for (const each of test.conditions) {
          if (each.kind !== 'binary' || !comparesIntegers(each)) continue;
          const { operator, left, right } = each;
          for (const word of [left, right]) {
            if (!isWrong(test, word)) continue;
            const decimal = isDecimal(word);
            report(
              word,
              `\`${operator.text}\` only compares integers, and \`${word.raw}\` is not one: the test always fails`,
              {
                help: decimal ? 'use `sort -V` to compare versions' : helpFor(word, operator.text),
                alias: codes(test, decimal ? 'SC2072' : 'SC2170'),
              },
            );
          }
        }
      }
    },
  },
});

/** Whether an operand certainly is not an integer. `[[ ]]` evaluates a word as an expression with variables. */
function isWrong({ kind }: ShellTest, word: WrittenWord): boolean {
  if (!isConstant(word) || isNumeric(word) || word.text?.trim() === '') return false;
  return kind !== '[[' || isDecimal(word);
}

const TEXT_OPERATORS: Readonly<Record<string, string>> = { '-eq': '=', '-ne': '!=' };

function helpFor({ raw }: WrittenWord, operator: string): string {
  const compare = TEXT_OPERATORS[operator];
  if (compare) return `use \`${compare}\` to compare strings`;
  return /^[A-Za-z_]\w*$/.test(raw) ? `use \`"$${raw}"\` if the variable is meant` : 'use an integer';
}
