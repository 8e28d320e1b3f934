import type { WrittenWord } from '../../src/rule/index.ts';

/** Whether a word of a test is an integer. */
export function isNumeric({ text }: WrittenWord): boolean {
  return text !== undefined && /^[-+]?\d+$/.test(text);
}

/** Whether it has a decimal point, or is a version of two numbers. */
export function isDecimal({ text }: WrittenWord): boolean {
  return text !== undefined && /^[-+]?\d*\.\d+$/.test(text);
}
