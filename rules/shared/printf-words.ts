import type { WrittenCommand, WrittenWord } from '../../src/rule/index.ts';

/** The format of a call of printf and the arguments after it. */
export interface PrintfWords {
  readonly format: WrittenWord;
  readonly values: readonly WrittenWord[];
}

/** What the builtin printf gets; undefined for other commands and for a call without a format. */
export function printfWords({ name, args }: WrittenCommand): PrintfWords | undefined {
  const isBuiltin = name === 'builtin' && args[0]?.text === 'printf';
  if (name !== 'printf' && !isBuiltin) return undefined;
  let words = isBuiltin ? args.slice(1) : args;
  if (words[0]?.raw === '-v') words = words.slice(2);
  if (words[0]?.raw === '--') words = words.slice(1);
  const [format, ...values] = words;
  return format && { format, values };
}
