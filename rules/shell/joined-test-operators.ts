import { dedent, defineRule, type JoinedCondition, type ShellSyntax, type ShellTest } from '../../src/rule/index.ts';
import { isSplit, testsOf } from '../shared/tests.ts';

export default defineRule({
  id: 'shell/joined-test-operators',
  summary: 'Conditions joined with -a or -o inside a test',
  why: 'POSIX has removed `-a`, `-o` and parentheses from tests, because `[` sees only words: a value such as `!`, `(` or `-f` is read as an operator, and the result is wrong or an error. Two tests joined with `&&` or `||` do not have this problem.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'mixed',
  fold: 'file',
  aliases: { shellcheck: { SC2166: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/test.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        ARG TARGETARCH
        RUN if [ "$TARGETARCH" = amd64 «-o» "$TARGETARCH" = arm64 ]; then apk add --no-cache qemu; fi
      `,
      fixed: dedent`
        FROM alpine:3.22
        ARG TARGETARCH
        RUN if [ "$TARGETARCH" = amd64 ] || [ "$TARGETARCH" = arm64 ]; then apk add --no-cache qemu; fi
      `,
    },
  ],
  check: {
    script(node, { report }) {
      for (const test of testsOf(node)) {
        if (test.kind !== '[') continue;
        const joined = test.conditions.filter(isJoined);
        for (const each of joined) {
          const instead = each.kind === 'and' ? '&&' : '||';
          for (const operator of each.operators)
            report(
              operator,
              `\`${operator.text}\` in a test can be misread, depending on the values around it, and is no longer in POSIX`,
              {
                help: `use two tests: \`[ … ] ${instead} [ … ]\``,
                fix:
                  joined.length === 1 && each === test.expression && isFree(node.syntax!, test, instead)
                    ? {
                        title: `use \`] ${instead} [\``,
                        safety: isPlain(test) ? 'safe' : 'unsafe',
                        edits: each.operators.map((at) => ({ at, text: `] ${instead} [` })),
                      }
                    : undefined,
              },
            );
        }
      }
    },
  },
});

function isJoined(condition: { readonly kind: string }): condition is JoinedCondition {
  return condition.kind === 'and' || condition.kind === 'or';
}

/** Whether the test can be split in two without changing how the commands around it are grouped. */
function isFree(syntax: ShellSyntax, { node }: ShellTest, operator: '&&' | '||'): boolean {
  if (node.node.type !== 'Command' || node.node.redirects.length > 0 || !syntax.isEditable(node)) return false;
  const around = node.parent?.node;
  if (around?.type === 'Statement') return !around.background;
  return (
    around?.type === 'AndOr' &&
    (around.commands[0] === node.node || around.operators.every((each) => each === operator))
  );
}

/** Whether splitting the test changes nothing: no word is split by the shell or runs a command, which `&&` could skip. */
function isPlain(test: ShellTest): boolean {
  return test.words.every(
    (word) => !word.raw.includes('$(') && !word.raw.includes('`') && (word.quoted || !isSplit(word)),
  );
}
