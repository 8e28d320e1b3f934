import type { BinaryCondition, Condition, NodeOf } from '../../src/rule/index.ts';
import { isConstant } from './tests.ts';

/** A comparison of something with a fixed text. */
export interface Comparison {
  readonly subject: string;
  readonly negative: boolean;
  readonly value: string;
}

/** The comparison that a condition is; undefined when it is another one. */
export function comparisonIn(condition: Condition | undefined): Comparison | undefined {
  if (condition?.kind === 'group') return comparisonIn(condition.inner);
  return condition?.kind === 'binary' ? comparisonOf(condition) : undefined;
}

function comparisonOf({ left, operator, right }: BinaryCondition): Comparison | undefined {
  const sign = /^(?:(==?|-eq)|(!=|-ne))$/.exec(operator.text);
  if (!sign || isConstant(left) || !isConstant(right) || right.text === undefined) return undefined;
  const value = operator.text.startsWith('-') ? String(Number(right.text)) : right.text;
  return { subject: left.raw.replace(/^"([^"]*)"$/, '$1'), negative: sign[2] !== undefined, value };
}

/** The same of an arithmetic expression; undefined for all but `!=` with a number. */
export function arithmeticComparison(node: NodeOf<'ArithmeticBinary'>['left']): Comparison | undefined {
  if (node.type === 'ArithmeticGroup') return arithmeticComparison(node.expression);
  if (node.type !== 'ArithmeticBinary' || node.operator !== '!=') return undefined;
  const { left, right } = node;
  if (left.type !== 'ArithmeticWord' || right.type !== 'ArithmeticWord') return undefined;
  if (/^\d+$/.test(left.value) || !/^\d+$/.test(right.value)) return undefined;
  return { subject: left.value, negative: true, value: right.value };
}
