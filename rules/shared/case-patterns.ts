import type { NodeOf, ShellNodeOf, ShellSyntax } from '../../src/rule/index.ts';

/** A character of a pattern: a literal one, or `*` or `?`. */
interface Sign {
  readonly text: string;
  readonly wild: boolean;
}

interface CasePattern {
  readonly word: ShellNodeOf<'Word'>;
  readonly signs: readonly Sign[];
  /** Whether the patterns below are skipped after a match. */
  readonly isFinal: boolean;
}

/** The patterns of a case that are made of literal text, `*` and `?` alone, in order. */
export function casePatterns({ items }: NodeOf<'Case'>, syntax: ShellSyntax): readonly CasePattern[] {
  return items.flatMap(({ pattern, terminator }) =>
    pattern.flatMap((each) => {
      const signs = signsOf(each);
      return signs ? { word: syntax.of(each), signs, isFinal: terminator !== ';;&' } : [];
    }),
  );
}

function signsOf(word: NodeOf<'Word'>): readonly Sign[] | undefined {
  if (!word.parts) return literal(word.value);
  const signs: Sign[] = [];
  for (const part of word.parts) {
    if (part.type === 'Literal' || part.type === 'SingleQuoted') signs.push(...literal(part.value));
    else if (part.type === 'Glob' && part.kind !== 'bracket') signs.push({ text: part.text, wild: true });
    else if (part.type !== 'DoubleQuoted') return undefined;
    else
      for (const inner of part.parts) {
        if (inner.type !== 'Literal') return undefined;
        signs.push(...literal(inner.value));
      }
  }
  return signs;
}

function literal(text: string): readonly Sign[] {
  return Array.from(text, (sign) => ({ text: sign, wild: false }));
}

/** Longer patterns do not occur in practice; comparing two takes the product of their lengths. */
const MAX_SIGNS = 200;

/** Whether a pattern matches everything that another one matches. */
export function covers({ signs: wide }: CasePattern, { signs: narrow }: CasePattern): boolean {
  if (wide.length > MAX_SIGNS || narrow.length > MAX_SIGNS) return false;
  /** For each start in `narrow` whether the rest of `wide` that was looked at so far covers the rest of it. */
  let rest = [...narrow.map(() => false), true];
  for (const sign of wide.toReversed()) {
    const next = rest.map(() => false);
    for (let at = narrow.length; at >= 0; at--) {
      const other = narrow[at];
      if (isStar(sign)) next[at] = rest[at] === true || (other !== undefined && next[at + 1] === true);
      else if (other && !isStar(other)) next[at] = takes(sign, other) && rest[at + 1] === true;
    }
    rest = next;
  }
  return rest[0] === true;
}

function isStar({ text, wild }: Sign): boolean {
  return wild && text === '*';
}

function takes(sign: Sign, other: Sign): boolean {
  return sign.wild || (!other.wild && sign.text === other.text);
}
