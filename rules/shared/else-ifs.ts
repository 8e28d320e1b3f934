import { type Located, type Script, textOf } from '../../src/rule/index.ts';

/** An `if` that follows `else` on one line of the script. */
export interface ElseIf {
  readonly at: Located;
  /** Whether the two are on different lines of the file, which continuations join. */
  readonly isContinued: boolean;
}

/** The words `if` directly after `else`. */
export function* elseIfs({ written: syntax }: Script): Generator<ElseIf> {
  for (const inner of syntax?.nodes('If') ?? []) {
    const { pos } = inner.node;
    const gap = /(?:^|[\s;])else((?:[ \t]|\\\n)+)$/.exec(syntax!.text.slice(Math.max(0, pos - 200), pos))?.[1];
    if (gap === undefined) continue;
    const between = syntax!.place(inner, pos - gap.length, pos);
    yield { at: syntax!.place(inner, pos, pos + 2), isContinued: textOf(between).includes('\n') };
  }
}
