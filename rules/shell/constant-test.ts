import type { BinaryCondition, ShellTest, WrittenWord } from '../../src/rule/index.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';
import { codes, comparesIntegers, isConstant, literalIn, testsOf } from '../shared/tests.ts';
import { holdsGlob, wordNode } from '../shared/word-parts.ts';

export default defineRule({
  id: 'shell/constant-test',
  summary: 'A test whose result is always the same',
  why: 'Nothing in the test depends on a variable or a file, so the same branch runs in every build. Usually the `$` of a variable is missing, or an expansion has literal text next to it and is never empty.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  aliases: {
    shellcheck: {
      SC2050: 'warning',
      SC2078: 'error',
      SC2144: 'error',
      SC2157: 'error',
      SC2158: 'error',
      SC2159: 'error',
    },
  },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/test.html'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        ARG TARGETARCH
        RUN if [ TARGETARCH «=» arm64 ]; then apk add --no-cache qemu; fi
      `,
      good: dedent`
        FROM alpine:3.22
        ARG TARGETARCH
        RUN if [ "$TARGETARCH" = arm64 ]; then apk add --no-cache qemu; fi
      `,
    },
    {
      bad: dedent`
        FROM alpine:3.22
        ARG VERSION
        RUN test -n "$VERSION" && [ -z «VERSION» ] || exit 1
      `,
    },
  ],
  check: {
    script(node, { report }) {
      for (const test of testsOf(node)) {
        if (test.kind === '[' && !test.closing) continue;
        for (const each of test.conditions) {
          if (each.kind === 'binary' && isFixed(test, each)) {
            report(each.operator, `${comparison(each)}: both sides are fixed strings`, {
              help: helpFor(each.left, each.right),
              alias: codes(test, 'SC2050'),
            });
          } else if (each.kind === 'word' && isConstant(each.word)) {
            const { text } = each.word;
            if (!text || text === 'true' || text === '1') continue;
            report(each.word, `the test of \`${text}\` is always true: a non-empty string counts as true`, {
              help: helpForWord(text),
              alias: codes(test, ALIASES[text] ?? 'SC2078'),
            });
          } else if (each.kind === 'word' || (each.kind === 'unary' && /^-[nz]$/.test(each.operator.text))) {
            const word = each.kind === 'word' ? each.word : each.operand;
            const literal = literalIn(node.syntax!, word);
            // Another rule reports a comparison without spaces.
            if (!literal || holdsGlob(wordNode(word)) || (each.kind === 'word' && /=/.test(literal.source))) continue;
            const always = each.kind === 'unary' && each.operator.text === '-z' ? 'false' : 'true';
            report(literal, `the test is always ${always}: \`${literal.source}\` is never empty`, {
              help: helpFor(word),
              alias: codes(test, 'SC2157'),
            });
          } else if (
            each.kind === 'unary' &&
            test.kind === '[[' &&
            holdsGlob(wordNode(each.operand)) &&
            each.operator.text !== '-v'
          )
            report(
              each.operand,
              `\`[[ ]]\` does not expand globs: this tests for a file literally named \`${each.operand.raw}\``,
              {
                help: 'use a `for` loop or `compgen -G` to look for files',
                alias: 'SC2144',
              },
            );
        }
      }
    },
  },
});

const ALIASES: Readonly<Record<string, string>> = { false: 'SC2158', 0: 'SC2159' };

/** Whether both sides of a comparison are fixed and different. Two equal sides are often intended. */
function isFixed(test: ShellTest, each: BinaryCondition): boolean {
  const { left, right, operator } = each;
  if (!isConstant(left) || !isConstant(right) || left.text === right.text) return false;
  // The age of files may change, and in `[[ ]]` the operands of `-eq` are variable names.
  return !/^-[no]t$|^-ef$/.test(operator.text) && !(test.kind === '[[' && comparesIntegers(each));
}

function comparison({ left, operator, right }: BinaryCondition): string {
  const what = `\`${left.raw} ${operator.text} ${right.raw}\``;
  if (operator.text === '!=') return `${what} is always true`;
  return operator.text === '=' || operator.text === '==' ? `${what} is always false` : `${what} never changes`;
}

/** The help for words, one of which may be the name of a variable. */
function helpFor(...words: readonly WrittenWord[]): string {
  const name = words.find(({ raw }) => /^[A-Z_][A-Z0-9_]*$/.test(raw)) ?? words[0];
  return name && /^[A-Za-z_]\w*$/.test(name.raw)
    ? `use \`"$${name.raw}"\` if the variable is meant`
    : 'test a variable, or remove the test';
}

function helpForWord(text: string): string {
  if (text === 'false' || text === '0') return 'remove the brackets to run `false`';
  if (/^[^=]+=[^=]*$/.test(text)) return 'put spaces around `=` to compare both sides';
  return /^[A-Za-z_]\w*$/.test(text)
    ? `use \`"$${text}"\` if the variable is meant`
    : 'test a variable, or remove the test';
}
