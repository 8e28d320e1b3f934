import { clip, dedent, defineRule, textOf } from '../../src/rule/index.ts';
import { codes, inQuotes, isSplit, literalIn, testsOf } from '../shared/tests.ts';

export default defineRule({
  id: 'shell/unquoted-test-operand',
  summary: 'A -n test with an unquoted operand is true even if it is empty',
  why: 'An unquoted expansion disappears if its value is empty. What is left is `[ -n ]`, which tests whether the string `-n` is not empty, and is always true. The test that should catch the empty value lets it through.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC2070: 'error' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/test.html'],
  yields: ['compose/host-expanded-variable'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        ARG PROXY
        RUN if [ -n «$PROXY» ]; then echo "Acquire::http::Proxy \"$PROXY\";" > /etc/apt/apt.conf.d/proxy; fi
      `,
      fixed: dedent`
        FROM debian:13
        ARG PROXY
        RUN if [ -n "$PROXY" ]; then echo "Acquire::http::Proxy \"$PROXY\";" > /etc/apt/apt.conf.d/proxy; fi
      `,
    },
  ],
  check: {
    script(node, { report }) {
      for (const test of testsOf(node)) {
        if (test.kind === '[[') continue;
        for (const each of test.conditions) {
          if (each.kind !== 'unary' || each.operator.text !== '-n' || !isSplit(each.operand)) continue;
          const { operand } = each;
          // With text next to the expansion, it is always true, which another rule reports.
          if (literalIn(node.syntax!, operand)) continue;
          const quoted = inQuotes(operand);
          report(
            operand,
            `the test is true even if \`${clip(textOf(operand), 40)}\` is empty, because it is not quoted`,
            {
              help: 'put it in double quotes',
              alias: codes(test, 'SC2070'),
              fix:
                quoted && node.syntax!.isEditable(operand.node)
                  ? { title: 'add double quotes', safety: 'unsafe', edits: [{ at: operand, text: quoted }] }
                  : undefined,
            },
          );
        }
      }
    },
  },
});
