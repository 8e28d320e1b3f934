import { didYouMean } from '../parse/suggest.ts';

/** What an option takes: a test, and the words for those who give something else. */
interface Kind {
  fits(value: unknown): boolean;
  readonly advice: string;
}

/** What each option of a function takes. */
export type Kinds<Options> = Readonly<Record<keyof Options, Kind>>;

export const text: Kind = { fits: (value) => typeof value === 'string', advice: 'give a text' };
export const truth: Kind = { fits: (value) => typeof value === 'boolean', advice: 'give true or false' };
export const number: Kind = { fits: (value) => typeof value === 'number' && value > 0, advice: 'give a number' };
export const textOrFalse: Kind = {
  fits: (value) => value === false || text.fits(value),
  advice: 'give a text or false',
};
export const mapping: Kind = {
  fits: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  advice: 'give an object',
};
export const texts: Kind = {
  fits: (value) => Array.isArray(value) && value.every(text.fits),
  advice: 'give a list of texts',
};

/** What a rule must have, is checked where it is taken. */
export const rulesOrTruth: Kind = {
  fits: (value) => typeof value === 'boolean' || (typeof value === 'object' && value !== null),
  advice: 'give rules made with `defineRule`, or false',
};

export function oneOf(...values: readonly string[]): Kind {
  const words = values.map((value) => JSON.stringify(value)).join(', ');
  return { fits: (value) => values.some((each) => each === value), advice: `give one of ${words}` };
}

/**
 * Rejects options that do not exist or have the wrong type: nothing else checks what programs in JavaScript give.
 *
 * @throws Error with a message for people.
 */
export function checkOptions<Options extends object>(options: Options, kinds: Kinds<Required<Options>>): void {
  const known = new Map<string, Kind>(Object.entries(kinds));
  for (const [name, value] of Object.entries(options)) {
    const kind = known.get(name);
    if (!kind) {
      const help = didYouMean(name, known.keys()) ?? `known are ${[...known.keys()].join(', ')}`;
      throw new Error(`unknown option \`${name}\`: ${help}`);
    }
    if (value !== undefined && !kind.fits(value))
      throw new Error(`the option \`${name}\` is \`${JSON.stringify(value)}\`: ${kind.advice}`);
  }
}
