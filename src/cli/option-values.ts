import { InvalidArgumentError } from 'commander';
import { isLevel } from '../config/level.ts';
import type { RuleEntry } from '../config/settings.ts';
import type { FormatTarget } from './flags.ts';

// How the values of options are read; what is thrown is shown as the help for the option.

/** One more of an option that may be repeated. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Names may be given one by one, or as a list with commas. */
export function collectNames(value: string, before: readonly string[] = []): readonly string[] {
  const names = partsOf(value);
  if (names.length === 0) throw new InvalidArgumentError('Write a name.');
  return [...before, ...names];
}

/** The parts of a list with commas. */
function partsOf(value: string): readonly string[] {
  return value.split(',').flatMap((part) => part.trim() || []);
}

/** `ID=LEVEL`, one or several with commas. */
export function collectRule(value: string, before: readonly RuleEntry[] = []): readonly RuleEntry[] {
  const entries = partsOf(value).map((each): RuleEntry => {
    const cut = each.lastIndexOf('=');
    const level = each.slice(cut + 1).trim();
    if (cut < 1) throw new InvalidArgumentError('Write it as ID=LEVEL.');
    if (!isLevel(level)) throw new InvalidArgumentError('Use a level: off, info, warning or error.');
    return { name: each.slice(0, cut).trim(), level };
  });
  if (entries.length === 0) throw new InvalidArgumentError('Write it as ID=LEVEL.');
  return [...before, ...entries];
}

/** `NAME` or `NAME=PATH`. */
export function collectFormat(value: string, before: readonly FormatTarget[] = []): readonly FormatTarget[] {
  const cut = value.indexOf('=');
  if (cut < 0) return [...before, { name: value, path: undefined }];
  if (cut === value.length - 1) throw new InvalidArgumentError('Write the path after =.');
  return [...before, { name: value.slice(0, cut), path: value.slice(cut + 1) }];
}

/** A number of things. */
export function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Use a whole number.');
  return Number(value);
}
