import { dedent, defineRule, enclosing, isNode, type ShellNode, type ShellSyntax } from '../../src/rule/index.ts';
import { lastBefore } from '../shared/last-status.ts';

/** Operators that compare a status with 0. */
const COMPARES = /^(?:-eq|-ne|-gt|-ge|-lt|-le|==?|!=|<|>|<=|>=)$/;

export default defineRule({
  id: 'shell/status-tested-later',
  summary: '`$?` is compared with 0 instead of testing the command',
  why: '`if command; then` tests for success directly. `[ $? -eq 0 ]` on a separate line stops working as soon as a command is added in between, and with `set -e` it is never reached after a failure.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: { SC2181: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_04'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN make; if [ «$?» -ne 0 ]; then exit 1; fi
      `,
      good: dedent`
        FROM debian:13
        RUN if ! make; then exit 1; fi
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax?.text.includes('$?')) return;
      for (const { name, node } of syntax.expansions) {
        const place = name === '?' && placeOfCheck(syntax, node);
        if (!place || isFirstOfFunction(syntax, node)) continue;
        report(place, '`$?` is compared with 0, although the command can be tested directly', {
          help: 'use `if command; then`, or `command || …`',
        });
      }
    },
  },
});

/** Where `$?` is compared with 0: the word in a test, or the expansion in arithmetic; undefined if it is not compared. */
function placeOfCheck(syntax: ShellSyntax, node: ShellNode): ShellNode | undefined {
  const test = enclosing(node, 'Command', 'TestCommand', 'ArithmeticCommand', 'CommandExpansion');
  const word = enclosing(node, 'Word');
  if (isNode(test, 'ArithmeticCommand'))
    return /^!?\$\?(?:[=!<>]=?0)?$|^0[=!<>]=?\$\?$/.test(test.node.body.replace(/\s/g, '')) ? node : undefined;
  if (!word || !/^"?\$(?:\?|\{\?\})"?$/.test(word.source)) return undefined;
  if (isNode(test, 'TestCommand')) {
    const comparison = enclosing(node, 'TestBinary');
    if (!comparison || enclosing(node, 'TestLogical')) return undefined;
    const { left, right, operator } = comparison.node;
    const other = left === word.node ? right : left;
    return COMPARES.test(operator) && other.value === '0' ? word : undefined;
  }
  if (!isNode(test, 'Command')) return undefined;
  const command = syntax.commandOf(test);
  if (command.name !== '[') return undefined;
  const words = command.args.filter(({ text }, index) => text !== ']' && !(index === 0 && text === '!'));
  const [left, operator, right] = words;
  if (words.length !== 3 || !COMPARES.test(operator?.text ?? '')) return undefined;
  const other = left!.node === word ? right : left;
  return other?.text === '0' ? word : undefined;
}

/** Whether no command of the function runs before it: `$?` is then the status of the command before the call. */
function isFirstOfFunction(syntax: ShellSyntax, node: ShellNode): boolean {
  return enclosing(node, 'Function') !== undefined && !lastBefore(syntax, node);
}
