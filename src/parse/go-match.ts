import { type Mistake, mistake } from './mistake.ts';

type Token =
  | { readonly kind: 'character'; readonly character: string }
  /** `?`: one character other than `/`. */
  | { readonly kind: 'one' }
  /** `*`: any characters other than `/`. */
  | { readonly kind: 'many' }
  /** `**` before something else: nothing, or anything up to and including a `/`. */
  | { readonly kind: 'directories' }
  /** `**` at the end: anything. */
  | { readonly kind: 'all' }
  | { readonly kind: 'class'; readonly negated: boolean; readonly ranges: readonly (readonly [string, string])[] };

/** A compiled pattern. */
export interface Glob {
  readonly ok: true;
  readonly tokens: readonly Token[];
}

/**
 * Compiles a pattern of Go's `filepath.Match`: `*`, `?`, `[a-z]`, `[^a-z]`, `\` before a special character. With `globstar`, `**`
 * stands for any number of directories, as in ignore files.
 */
export function compileGlob(pattern: string, globstar = false): Glob | Mistake {
  const tokens: Token[] = [];
  const characters = [...pattern];
  // Where each character starts, in UTF-16 units.
  let offset = 0;
  for (let at = 0; at < characters.length; ) {
    const character = characters[at]!;
    if (character === '*') {
      if (globstar && characters[at + 1] === '*') {
        const slash = characters[at + 2] === '/';
        const last = at + (slash ? 3 : 2) >= characters.length;
        // Docker compares the end of the path when a pattern is `**` and a plain text: `**name` matches `surname` too.
        const ending = at === 0 && !slash && !/[*?[\]\\]/.test(pattern.slice(2));
        tokens.push({ kind: last || ending ? 'all' : 'directories' });
        at += slash ? 3 : 2;
        offset += slash ? 3 : 2;
        continue;
      }
      tokens.push({ kind: 'many' });
    } else if (character === '?') {
      tokens.push({ kind: 'one' });
    } else if (character === '\\') {
      const next = characters[at + 1];
      if (next === undefined)
        return mistake(offset, offset + 1, `\`${pattern}\` ends with a backslash that escapes nothing`);
      tokens.push({ kind: 'character', character: next });
      at += 2;
      offset += 1 + next.length;
      continue;
    } else if (character === '[') {
      const parsed = compileClass(characters, at);
      if (typeof parsed === 'string') return mistake(offset, pattern.length, `${parsed} in \`${pattern}\``);
      tokens.push(parsed.token);
      for (; at < parsed.end; at++) offset += characters[at]!.length;
      continue;
    } else {
      tokens.push({ kind: 'character', character });
    }
    at++;
    offset += character.length;
  }
  return { ok: true, tokens };
}

/** Whether a path (forward slashes) matches a whole pattern. Cost: length of the pattern times length of the path. */
export function matchGlob(glob: Glob, path: string): boolean {
  const { tokens } = glob;
  let states = new Set<number>();
  enter(tokens, states, 0);
  let character = '';
  for (character of path) {
    const next = new Set<number>();
    for (const state of states) {
      const token = tokens[state];
      if (token === undefined) continue;
      if (token.kind === 'all') enter(tokens, next, state);
      else if (token.kind === 'directories') {
        next.add(state);
        if (character === '/') enter(tokens, next, state + 1);
      } else if (token.kind === 'many') {
        if (character !== '/') enter(tokens, next, state);
      } else if (matches(token, character)) enter(tokens, next, state + 1);
    }
    if (next.size === 0) return false;
    states = next;
  }
  return states.has(tokens.length);
}

/** Adds a state and those reachable from it without a character. A `directories` state may be skipped only where it begins. */
function enter(tokens: readonly Token[], states: Set<number>, start: number): void {
  for (let state = start; ; state++) {
    states.add(state);
    const kind = tokens[state]?.kind;
    if (kind !== 'all' && kind !== 'many' && kind !== 'directories') return;
  }
}

function matches(token: Token, character: string): boolean {
  if (token.kind === 'character') return token.character === character;
  if (token.kind === 'one') return character !== '/';
  if (token.kind !== 'class') return false;
  return token.ranges.some(([low, high]) => low <= character && character <= high) !== token.negated;
}

/** Reads `[…]` that begins at `start`; a text says what is wrong with it. */
function compileClass(
  characters: readonly string[],
  start: number,
): { readonly token: Token; readonly end: number } | string {
  let at = start + 1;
  const negated = characters[at] === '^';
  if (negated) at++;
  const ranges: [string, string][] = [];
  const read = (): string | undefined => {
    let character = characters[at];
    if (character === '\\') character = characters[++at];
    else if (character === '-' || character === ']') return undefined;
    at++;
    return character;
  };
  for (;;) {
    if (characters[at] === ']' && ranges.length > 0) return { token: { kind: 'class', negated, ranges }, end: at + 1 };
    if (at >= characters.length) return 'the `[` is never closed';
    const low = read();
    if (low === undefined) return 'the character class after `[` is malformed';
    let high: string | undefined = low;
    if (characters[at] === '-') {
      at++;
      high = read();
      if (high === undefined)
        return at >= characters.length ? 'the `[` is never closed' : 'the range after `[` has no end';
    }
    if (high < low) return `the range \`${low}-${high}\` is empty`;
    ranges.push([low, high]);
  }
}
