import { dedent, defineRule } from '../../src/rule/index.ts';
import { isDecimal, isNumeric } from '../shared/numbers.ts';
import { codes, INTEGER_OPERATORS, isConstant, testsOf } from '../shared/tests.ts';

export default defineRule({
  id: 'shell/text-comparison-of-numbers',
  summary: 'Numbers are compared as strings',
  why: 'In a test, `<` and `>` compare strings: `10` comes before `9` and `1.10` before `1.9`, so the test is right only until a number or a version gets another digit.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC2071: 'error', SC2072: 'error' } },
  references: ['https://www.gnu.org/software/bash/manual/html_node/Bash-Conditional-Expressions.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-c"]
        ARG JOBS=4
        RUN if [[ $JOBS «>» 8 ]]; then echo "that is a lot"; fi
      `,
      fixed: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-c"]
        ARG JOBS=4
        RUN if [[ $JOBS -gt 8 ]]; then echo "that is a lot"; fi
      `,
    },
  ],
  check: {
    script(node, { report }) {
      for (const test of testsOf(node)) {
        for (const each of test.conditions) {
          if (each.kind !== 'binary' || each.operator.redirects) continue;
          const { operator, left, right } = each;
          const integer = INTEGER_OPERATORS[operator.text];
          if (!integer) continue;
          const decimal = isDecimal(left) || isDecimal(right);
          if (!decimal && ![left, right].some(isNumeric)) continue;
          if (!decimal && [left, right].some((word) => isConstant(word) && !isNumeric(word))) continue;
          const help = decimal ? 'compare the output of `sort -V`' : `use \`${integer}\` to compare numbers`;
          report(
            operator,
            `\`${operator.text}\` compares strings, so ${decimal ? '1.10 is less than 1.9' : '10 is less than 9'}`,
            {
              help,
              alias: codes(test, decimal ? 'SC2072' : 'SC2071'),
              fix:
                !decimal && node.syntax!.isEditable(test.node)
                  ? { title: `use \`${integer}\``, safety: 'unsafe', edits: [{ at: operator, text: integer }] }
                  : undefined,
            },
          );
        }
      }
    },
  },
});
