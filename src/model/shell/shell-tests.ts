import type { TestCommand, TestExpression, Word } from 'unbash';
import { readBracket } from './bracket-test.ts';
import { commandIn } from './command-in-test.ts';
import type { ShellNode, ShellSyntax, WrittenWord } from './syntax-types.ts';
import type { Condition, ShellTest, TestOperator } from './test-types.ts';

/** The tests of a script, in order. */
export function testsIn(syntax: ShellSyntax): readonly ShellTest[] {
  const tests: ShellTest[] = syntax.nodes('TestCommand').map((node) => doubleBracket(syntax, node));
  for (const command of syntax.commands) {
    const { name: kind, head, node } = command;
    if (!head || (kind !== '[' && kind !== 'test')) continue;
    const { file, start, end } = node;
    const content = readBracket(syntax, command);
    const conditions = flat(content.expression);
    tests.push({
      file,
      start,
      end,
      kind,
      node,
      opening: head,
      ...content,
      conditions,
      command: commandIn(content.words),
    });
  }
  return tests.sort((a, b) => a.start - b.start);
}

function doubleBracket(syntax: ShellSyntax, node: ShellNode<TestCommand>): ShellTest {
  const { file, start, end } = node;
  const { pos } = node.node;
  const expression = conditionOf(syntax, node, node.node.expression);
  return {
    file,
    start,
    end,
    kind: '[[',
    node,
    opening: syntax.place(node, pos, pos + 2),
    words: [],
    closing: undefined,
    expression,
    conditions: flat(expression),
    excess: undefined,
    command: undefined,
  };
}

function conditionOf(syntax: ShellSyntax, test: ShellNode<TestCommand>, node: TestExpression): Condition {
  const { file, start, end } = syntax.of(node);
  const place = { file, start, end };
  const wordOf = (word: Word): WrittenWord => syntax.wordOf(syntax.of(word));
  switch (node.type) {
    case 'TestUnary':
      // unbash gives a word alone the operator that it stands for.
      if (node.pos === node.operand.pos) return { ...place, kind: 'word', word: wordOf(node.operand) };
      return {
        ...place,
        kind: 'unary',
        operator: operatorAt(syntax, test, node.operator, node.pos),
        operand: wordOf(node.operand),
      };
    case 'TestBinary': {
      const { left, right, operator } = node;
      return {
        ...place,
        kind: 'binary',
        operator: operatorAt(syntax, test, operator, left.end),
        left: wordOf(left),
        right: wordOf(right),
      };
    }
    case 'TestLogical': {
      const { operands, operator } = node;
      return {
        ...place,
        kind: operator === '&&' ? 'and' : 'or',
        operands: operands.map((each) => conditionOf(syntax, test, each)),
        operators: operands.slice(1).map((_, index) => operatorAt(syntax, test, operator, operands[index]!.end)),
      };
    }
    case 'TestNot':
      return { ...place, kind: 'not', inner: conditionOf(syntax, test, node.operand) };
    case 'TestGroup':
      return { ...place, kind: 'group', inner: conditionOf(syntax, test, node.expression) };
  }
}

/** The first operator with this text from an offset on. */
function operatorAt(syntax: ShellSyntax, test: ShellNode<TestCommand>, text: string, from: number): TestOperator {
  const { pos } = test.node;
  const start = pos + Math.max(0, test.source.indexOf(text, from - pos));
  return { ...syntax.place(test, start, start + text.length), text, redirects: false };
}

/** A condition and all that it consists of, from the outside in. */
function flat(condition: Condition | undefined): readonly Condition[] {
  if (!condition) return [];
  switch (condition.kind) {
    case 'and':
    case 'or':
      return [condition, ...condition.operands.flatMap(flat)];
    case 'not':
    case 'group':
      return [condition, ...flat(condition.inner)];
    default:
      return [condition];
  }
}
