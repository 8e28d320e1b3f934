import { type BinaryCondition, dedent, defineRule, type ShellTest } from '../../src/rule/index.ts';
import { isDecimal, isNumeric } from '../shared/numbers.ts';
import { codes, INTEGER_OPERATORS, isConstant, testsOf } from '../shared/tests.ts';

export default defineRule({
  id: 'shell/redirect-in-test',
  summary: 'A > or < in a test is a redirect',
  why: 'Inside `[ ]` and after `test`, `>` and `<` are redirects, as in any command. Nothing is compared: `[ "$VERSION" > 3 ]` writes a file named `3` and is true whenever VERSION is not empty, and `<` fails if there is no such file.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC2071: 'error', SC2072: 'error', SC2073: 'error' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/test.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        ARG JOBS=4
        RUN if [ "$JOBS" «>» 8 ]; then echo "that is a lot"; fi
      `,
      fixed: dedent`
        FROM alpine:3.22
        ARG JOBS=4
        RUN if [ "$JOBS" -gt 8 ]; then echo "that is a lot"; fi
      `,
    },
  ],
  check: {
    script(node, { report }) {
      for (const test of testsOf(node)) {
        for (const each of test.conditions) {
          if (each.kind !== 'binary' || !each.operator.redirects) continue;
          const { operator, right } = each;
          const sign = operator.text;
          const integer = INTEGER_OPERATORS[sign]!;
          const what = sign === '>' ? `writes to the file \`${right.raw}\`` : `reads the file \`${right.raw}\``;
          report(operator, `\`${sign}\` is a redirect here: it ${what} instead of comparing`, {
            help: isNumeric(right)
              ? `use \`${integer}\` to compare numbers`
              : `use \`${integer}\` for numbers or \`\\${sign}\` for strings`,
            alias: codes(test, ...codesOf(test, each, node.language === 'bash')),
            fix:
              isNumeric(right) && node.syntax!.isEditable(right.node) && test.kind === '['
                ? { title: `use \`${integer}\``, safety: 'unsafe', edits: [{ at: operator, text: integer }] }
                : undefined,
          });
        }
      }
    },
  },
});

function codesOf(_: ShellTest, { left, right }: BinaryCondition, bash: boolean): readonly string[] {
  if (isDecimal(left) || isDecimal(right)) return ['SC2072'];
  const numeric = isNumeric(left) || isNumeric(right);
  if (numeric && ![left, right].some((word) => isConstant(word) && !isNumeric(word))) return ['SC2071'];
  return bash ? ['SC2073'] : [];
}
