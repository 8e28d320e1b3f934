import {
  clip,
  dedent,
  defineRule,
  isNode,
  type Located,
  type Report,
  type ShellSyntax,
  type ShellTest,
  textOf,
} from '../../src/rule/index.ts';
import { arithmeticComparison, type Comparison, comparisonIn } from '../shared/fixed-comparisons.ts';
import { testsOf } from '../shared/tests.ts';

export default defineRule({
  id: 'shell/contradictory-tests',
  summary: 'Two comparisons that cannot both be false, or cannot both be true',
  why: 'Every value differs from at least one of two strings, so `!= a || != b` is always true. No value equals both, so `= a && = b` is never true. The branch that was meant for a few values always runs, or never does.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: { shellcheck: ['SC2055', 'SC2056', 'SC2252', 'SC2333'] },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        ARG TARGETARCH
        RUN if [ "$TARGETARCH" != amd64 ] «||» [ "$TARGETARCH" != arm64 ]; then exit 1; fi
      `,
      good: dedent`
        FROM alpine:3.22
        ARG TARGETARCH
        RUN if [ "$TARGETARCH" != amd64 ] && [ "$TARGETARCH" != arm64 ]; then exit 1; fi
      `,
    },
  ],
  check: {
    script(node, { report }) {
      const tests = testsOf(node);
      for (const { conditions } of tests)
        for (const each of conditions) {
          if (each.kind !== 'and' && each.kind !== 'or') continue;
          for (const [index, operator] of each.operators.entries())
            tell(
              report,
              operator,
              each.kind,
              comparisonIn(each.operands[index]),
              comparisonIn(each.operands[index + 1]),
              'SC2055',
            );
        }
      if (tests.length > 1) between(node.syntax!, tests, report);
      if (/\(\(.*\|\|/.test(node.file.slice(node))) arithmetic(node.syntax, report);
    },
  },
});

/** Tests on both sides of `&&` or `||`. */
function between(syntax: ShellSyntax, tests: readonly ShellTest[], report: Report): void {
  const byNode = new Map(tests.map((test) => [test.node.node, comparisonIn(test.expression)]));
  for (const list of syntax.nodes('AndOr')) {
    const { commands, operators } = list.node;
    for (const [index, sign] of operators.entries()) {
      const [left, right] = [commands[index]!, commands[index + 1]!];
      const [first, second] = [byNode.get(left as never), byNode.get(right as never)];
      if (!first || !second) continue;
      const from = left.end + list.source.slice(left.end - list.node.pos).indexOf(sign);
      const at = syntax.place(list, from, from + 2);
      tell(report, at, sign === '&&' ? 'and' : 'or', first, second, 'SC2252');
    }
  }
}

function arithmetic(syntax: ShellSyntax | undefined, report: Report): void {
  for (const node of syntax?.nodes('ArithmeticBinary') ?? []) {
    const { left, right, operator } = node.node;
    if (operator !== '||') continue;
    const first = arithmeticComparison(left);
    const second = arithmeticComparison(right);
    const from = left.end + node.source.slice(left.end - node.node.pos).indexOf('||');
    if (isNode(node, 'ArithmeticBinary'))
      tell(report, syntax!.place(node, from, from + 2), 'or', first, second, 'SC2056');
  }
}

function tell(
  report: Report,
  at: Located,
  kind: 'and' | 'or',
  first: Comparison | undefined,
  second: Comparison | undefined,
  always: string,
): void {
  if (!first || !second || first.subject !== second.subject || first.value === second.value) return;
  if (first.negative !== second.negative || first.negative !== (kind === 'or')) return;
  const { subject } = first;
  const fact = first.negative ? 'always true' : 'never true';
  const reason = first.negative
    ? `differs from \`${first.value}\` or from \`${second.value}\``
    : `cannot be both \`${first.value}\` and \`${second.value}\``;
  report(at, `this is ${fact}: \`${subject}\` ${reason}`, {
    help: `join the comparisons with \`${replacementOf(clip(textOf(at), 40))}\``,
    alias: first.negative ? always : 'SC2333',
  });
}

const OTHERS: Readonly<Record<string, string>> = { '||': '&&', '&&': '||', '-a': '-o', '-o': '-a' };

function replacementOf(operator: string): string {
  return OTHERS[operator] ?? operator;
}
