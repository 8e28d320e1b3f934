import { didYouMean } from '../parse/suggest.ts';

/** The values that an option accepts: a test, and the advice for other values. */
interface Kind {
  fits(value: unknown): boolean;
  readonly advice: string;
}

/** The values that each option of a function accepts. */
export type Kinds<Options> = Readonly<Record<keyof Options, Kind>>;

export const text: Kind = { fits: (value) => typeof value === 'string', advice: 'use a string' };
export const truth: Kind = { fits: (value) => typeof value === 'boolean', advice: 'use true or false' };
export const number: Kind = { fits: (value) => typeof value === 'number' && value > 0, advice: 'use a number' };
export const textOrFalse: Kind = {
  fits: (value) => value === false || text.fits(value),
  advice: 'use a string or false',
};
export const mapping: Kind = {
  fits: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  advice: 'use an object',
};
export const texts: Kind = {
  fits: (value) => Array.isArray(value) && value.every(text.fits),
  advice: 'use a list of strings',
};

/** The shape of each rule is checked when it is loaded. */
export const rulesOrTruth: Kind = {
  fits: (value) => typeof value === 'boolean' || (typeof value === 'object' && value !== null),
  advice: 'use rules made with `defineRule`, or false',
};

export function oneOf(...values: readonly string[]): Kind {
  const words = values.map((value) => JSON.stringify(value)).join(', ');
  return { fits: (value) => values.some((each) => each === value), advice: `use one of ${words}` };
}

/**
 * Rejects options that do not exist or have the wrong type: there is no type checking for programs in JavaScript.
 *
 * @throws Error with a readable message.
 */
export function checkOptions<Options extends object>(options: Options, kinds: Kinds<Required<Options>>): void {
  const known = new Map<string, Kind>(Object.entries(kinds));
  for (const [name, value] of Object.entries(options)) {
    const kind = known.get(name);
    if (!kind) {
      const help = didYouMean(name, known.keys()) ?? `use one of ${[...known.keys()].join(', ')}`;
      throw new Error(`unknown option \`${name}\`: ${help}`);
    }
    if (value !== undefined && !kind.fits(value))
      throw new Error(`the option \`${name}\` is \`${JSON.stringify(value)}\`: ${kind.advice}`);
  }
}
