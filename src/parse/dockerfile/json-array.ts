/** An element of a JSON array, quotes included; offsets into the text. */
export interface JsonElement {
  readonly from: number;
  readonly to: number;
  /** The value of a string; undefined for anything else. */
  readonly text: string | undefined;
}

/** Reads a text that begins with `[` as a JSON array, strictly; undefined if it is not one. */
export function readJsonArray(text: string): JsonElement[] | undefined {
  try {
    if (text[0] !== '[' || !Array.isArray(JSON.parse(text))) return undefined;
  } catch {
    return undefined;
  }
  const elements: JsonElement[] = [];
  let depth = 0;
  let from = -1;
  let last = -1;
  const close = (): void => {
    if (from < 0) return;
    const written = text.slice(from, last + 1);
    elements.push({ from, to: last + 1, text: written[0] === '"' ? String(JSON.parse(written)) : undefined });
    from = -1;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === ' ' || character === '\t' || character === '\n' || character === '\r') continue;
    if (depth === 1 && (character === ',' || character === ']')) {
      close();
      if (character === ']') break;
      continue;
    }
    if (depth === 1 && from < 0) from = at;
    if (character === '"') at = stringEnd(text, at);
    else if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    last = at;
  }
  return elements;
}

/**
 * Whether a text was probably meant as a JSON array although it is not valid. `[ -f x ] && y` and `[[ … ]]` are shell, `[Dd]ocker` is a pattern.
 *
 * @param shell whether a shell reads the text.
 */
export function looksLikeJson(text: string, shell: boolean): boolean {
  if (text[0] !== '[') return false;
  if (/^\[\s*["'“”‘’]/.test(text)) return /^\[["'“”‘’]/.test(text) || /["'“”‘’]\s*,/.test(text);
  // Words in brackets that fill the whole text; `[Net.X]::Y = 1` is PowerShell, `[-f x]` a test that lacks its blanks.
  return shell ? /^\[[^\s[\]-][^[\]]*\]+$/.test(text.trimEnd()) : /^\[[^\]]*,/.test(text) || /^\[\s*\]/.test(text);
}

function stringEnd(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
