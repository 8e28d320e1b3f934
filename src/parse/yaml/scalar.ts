/** The value that go-yaml gives a scalar. A date stays text here: no key of a Compose file accepts one. */
export type YamlScalar = string | number | boolean | null;

const WORDS: ReadonlyMap<string, boolean | null | number> = new Map<string, boolean | null | number>([
  ['', null],
  ['~', null],
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, Number.NaN] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((word) => [word, Number.POSITIVE_INFINITY] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, Number.NEGATIVE_INFINITY] as const),
]);

const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/**
 * Reads a plain scalar as go-yaml v3 does for Compose: `0123` and `0o17` are octal, `0x1f`, `0b11` and `1_000` numbers, `12:30` and
 * `yes` texts.
 */
export function resolvePlain(text: string): YamlScalar {
  if (!/^(?:$|[-+.0-9~nNtTfF])/.test(text)) return text;
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  if (!/^[-+.0-9]/.test(text)) return text;
  const plain = text.replaceAll('_', '');
  return integer(plain) ?? (FLOAT.test(plain) ? Number(plain) : text);
}

/** Whether `true`, `12` or `null` written plainly is meant to be text: `!!str` and the non-specific tag `!`. */
export function resolveTagged(text: string, tag: string | undefined, plain: boolean): YamlScalar {
  switch (tag) {
    case undefined:
    case '!reset':
    case '!override':
      return plain ? resolvePlain(text) : text;
    case 'tag:yaml.org,2002:int':
    case 'tag:yaml.org,2002:float':
    case 'tag:yaml.org,2002:bool':
    case 'tag:yaml.org,2002:null':
      return resolvePlain(text);
    default:
      return text;
  }
}

/** An integer as Go's `ParseInt` with base 0 reads it. */
function integer(text: string): number | undefined {
  const match = /^([-+]?)(?:(0[xX])([0-9a-fA-F]+)|(0[bB])([01]+)|(0[oO]?)([0-7]+)|([1-9][0-9]*|0))$/.exec(text);
  if (!match) return undefined;
  const [, sign, , hex, , binary, , octal, decimal] = match;
  const digits = hex ?? binary ?? octal ?? decimal ?? '';
  const value = Number.parseInt(digits, hex ? 16 : binary ? 2 : octal ? 8 : 10);
  return sign === '-' ? -value : value;
}
