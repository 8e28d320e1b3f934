import { InvalidArgumentError } from 'commander';
import { foreignLevel } from '../config/foreign-levels.ts';
import { isLevel } from '../config/level.ts';
import type { RuleEntry } from '../config/settings.ts';
import type { FormatTarget } from './flags.ts';
import { Misuse } from './io.ts';

// Parsers for option values. The messages of errors thrown here are shown as help for the option.

/** Adds the value of an option that may be repeated. */
export function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Names may be given one by one or separated by commas. */
export function collectNames(value: string, before: readonly string[] = []): readonly string[] {
  const names = partsOf(value);
  if (names.length === 0) throw new InvalidArgumentError('Add a name.');
  return [...before, ...names];
}

/** The parts of a comma-separated list. */
function partsOf(value: string): readonly string[] {
  return value.split(',').flatMap((part) => part.trim() || []);
}

/** One or more `ID=LEVEL`, separated by commas. */
export function collectRule(value: string, before: readonly RuleEntry[] = []): readonly RuleEntry[] {
  const entries = partsOf(value).map((each): RuleEntry => {
    const cut = each.lastIndexOf('=');
    const level = each.slice(cut + 1).trim();
    if (cut < 1) throw new InvalidArgumentError('Use ID=LEVEL.');
    const name = each.slice(0, cut).trim();
    if (!isLevel(level)) throw new InvalidArgumentError(levelHelp(name, level));
    return { name, level };
  });
  if (entries.length === 0) throw new InvalidArgumentError('Use ID=LEVEL.');
  return [...before, ...entries];
}

function levelHelp(name: string, level: string): string {
  const meant = foreignLevel(level, ['off', 'info', 'warning', 'error']);
  return meant === undefined ? 'Use a level: off, info, warning or error.' : `Use \`--rule ${name}=${meant}\`.`;
}

/** `NAME` or `NAME=PATH`. */
export function collectFormat(value: string, before: readonly FormatTarget[] = []): readonly FormatTarget[] {
  if (value === '') throw new InvalidArgumentError('Add a name.');
  const cut = value.indexOf('=');
  if (cut < 0) return [...before, { name: value, path: undefined }];
  if (cut === value.length - 1)
    throw new InvalidArgumentError('Add a path after `=`; if it comes from a variable, the variable is empty.');
  return [...before, { name: value.slice(0, cut), path: value.slice(cut + 1) }];
}

/** A path, which must not be empty, as it is if it comes from an unset variable. */
export function path(value: string): string {
  if (value === '') throw new InvalidArgumentError('Add a path.');
  return value;
}

/** The one configuration of a run; `before` is false after `--no-config`. */
export function configPath(value: string, before: string | false | undefined): string {
  if (before === false) throw contradiction();
  if (before !== undefined)
    throw new Misuse('`--config` is used twice', 'use it once; a configuration can build on others with `extends`');
  return path(value);
}

/** The value of `--no-config`. */
export function noConfig(_: unknown, before: string | false | undefined): false {
  if (typeof before === 'string') throw contradiction();
  return false;
}

function contradiction(): Misuse {
  return new Misuse('`--config` and `--no-config` contradict each other', 'remove one of them');
}

/** A whole number. */
export function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Use a whole number.');
  return Number(value);
}
