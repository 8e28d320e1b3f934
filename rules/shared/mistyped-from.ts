import { type Instruction, nearest } from '../../src/rule/index.ts';

/** Whether an instruction is a mistyped FROM: that mistake explains everything below it. */
export function isMistypedFrom(kind: Instruction['kind'], keyword: string): boolean {
  return kind === 'unknown' && nearest(keyword.toUpperCase(), ['FROM']) !== undefined;
}
