import type { Command, CommanderError, Option } from 'commander';
import { foreignLevel } from '../config/foreign-levels.ts';
import { didYouMean } from '../parse/suggest.ts';
import { formatHint, reporterNames } from '../report/index.ts';
import { orList } from '../text/wording.ts';
import { type ForeignOption, foreignOption } from './foreign-options.ts';
import { foreignFormat } from './foreign-words.ts';
import { Misuse } from './io.ts';
import { collectFormat } from './option-values.ts';

/** The mistakes in a command line that commander rejects: all mistakes in options at once, or else the first mistake. */
export function misuses(
  { message }: CommanderError,
  argv: readonly string[],
  command: Command,
  program: Command,
): readonly Misuse[] {
  const wrong = wrongOptions(argv, command, program);
  if (wrong.length > 0) return wrong;
  return [new Misuse(withBackticks(message.replace(/^error: /, '')), seeHelp(command, program))];
}

/** What is wrong with the value of an option. */
function valueProblem(option: Option, value: string | undefined): Misuse | undefined {
  const name = `\`${option.long}\``;
  if (value === undefined || value === '')
    return new Misuse(
      `${name} needs a value`,
      option.argChoices
        ? `use ${orList(option.argChoices.map((choice) => `\`${choice}\``))}`
        : `use \`${option.flags.replace(/^-\w, /, '')}\``,
    );
  try {
    const read: unknown = option.parseArg?.(value, undefined);
    return option.parseArg === collectFormat ? formatProblem(read) : undefined;
  } catch (error) {
    if (error instanceof Misuse || !(error instanceof Error)) return undefined;
    const { argChoices: choices } = option;
    const help = choices
      ? (foreignHelp(value, choices) ??
        didYouMean(value, choices) ??
        `use ${orList(choices.map((choice) => `\`${choice}\``))}`)
      : lower(error.message);
    return new Misuse(`${name} does not accept \`${value}\``, help);
  }
}

function formatProblem(targets: unknown): Misuse | undefined {
  const [{ name } = { name: '' }]: readonly { name: string }[] = Array.isArray(targets) ? targets : [];
  if (reporterNames.includes(name)) return undefined;
  return new Misuse(`unknown format \`${name}\``, foreignFormat(name) ?? formatHint(name));
}

/** `warn` for `warning`, and levels of other tools. */
function foreignHelp(value: string, choices: readonly string[]): string | undefined {
  const word = choices.find((choice) => choice.startsWith(value.toLowerCase())) ?? foreignLevel(value, choices);
  return word && `did you mean \`${word}\`?`;
}

function seeHelp(command: Command, program: Command): string {
  return `see \`infralint ${command === program ? '' : `${command.name()} `}--help\``;
}

/** Turns a sentence into a phrase. */
function lower(sentence: string): string {
  return (sentence.slice(0, 1).toLowerCase() + sentence.slice(1)).replace(/\.$/, '');
}

function withBackticks(text: string): string {
  return text.replace(/'([^']*)'/g, '`$1`').replace(/\. Expected (.*)\.$/, ': expected $1');
}

/** A problem for each option that `command` does not have or whose value is wrong; `program` is the root command. */
function wrongOptions(argv: readonly string[], command: Command, program: Command): readonly Misuse[] {
  const problems: Misuse[] = [];
  const words = argv.slice(command === program ? 0 : argv.indexOf(command.name()) + 1);
  for (let at = 0; at < words.length && words[at] !== '--'; at++) {
    const word = words[at] ?? '';
    if (!word.startsWith('-') || word === '-') continue;
    const { flag, attached } = split(word);
    const known = command.options.find((option) => isCalled(option, flag));
    const isHelp = flag === '-h' || flag === '--help';
    if (isHelp || (known && !known.required && !known.optional)) {
      if (attached === undefined) continue;
      if (word.startsWith('--'))
        problems.push(new Misuse(`\`${flag}\` does not accept a value`, plainHelp(flag, attached)));
      // `-qx` is `-q -x`.
      else words[at--] = `-${attached}`;
      continue;
    }
    const foreign = known ? undefined : foreignOption(flag);
    const next = attached ?? words[at + 1];
    const isOption = attached === undefined && /^-[^\d]/.test(next ?? '');
    const value = isOption ? undefined : next;
    if (!known) problems.push(problemOf(flag, value, foreign, command, program));
    else if (known.required || attached !== undefined) problems.push(...[valueProblem(known, value) ?? []].flat());
    if (attached === undefined && value !== undefined && (known?.required || foreign?.takesValue)) at++;
  }
  // The same problem of an option that is used several times is shown once.
  return [...new Map(problems.map((each) => [`${each.message} ${each.help}`, each])).values()];
}

/** The help for a value of an option that does not accept one. */
function plainHelp(flag: string, value: string): string {
  if (flag === '--diff' && value === 'unsafe') return 'use `--fix=unsafe --diff`';
  return /^(?:false|no|off|0)$/i.test(value) ? 'remove it' : `use \`${flag}\``;
}

/** Splits `--name=value` and `-nvalue`. */
function split(word: string): { readonly flag: string; readonly attached: string | undefined } {
  const end = word.startsWith('--') ? word.indexOf('=') : 2;
  if (end < 0 || end >= word.length) return { flag: word, attached: undefined };
  return { flag: word.slice(0, end), attached: word.slice(end).replace(/^=/, '') };
}

function problemOf(
  flag: string,
  value: string | undefined,
  foreign: ForeignOption | undefined,
  command: Command,
  program: Command,
): Misuse {
  const has = ({ options }: Command) => options.some((option) => isCalled(option, flag));
  if (command !== program) {
    const [, suggested = ''] = /`(--[\w-]+)/.exec(foreign?.help(value) ?? '') ?? [];
    const isForeign = command.options.some((option) => isCalled(option, suggested));
    const help = isForeign ? foreign?.help(value) : (didYouMean(flag, longNames(command)) ?? seeHelp(command, program));
    if (!has(program)) return new Misuse(`unknown option \`${flag}\``, help);
    const message = `\`${flag}\` is an option for linting, not for \`infralint ${command.name()}\``;
    return new Misuse(message, otherWay(flag, value, command.name()) ?? help);
  }
  const owner = program.commands.find(has);
  if (owner)
    return new Misuse(
      `\`${flag}\` is an option of \`infralint ${owner.name()}\``,
      `use \`infralint ${owner.name()} ${flag}\``,
    );
  if (!foreign)
    return new Misuse(`unknown option \`${flag}\``, didYouMean(flag, longNames(program)) ?? seeHelp(program, program));
  const { tool, takesValue, help } = foreign;
  const message = tool === undefined ? `unknown option \`${flag}\`` : `\`${flag}\` is an option of ${tool}`;
  return new Misuse(message, help(takesValue ? value : undefined));
}

/** What to do instead of using a lint option that a command does not have. */
function otherWay(flag: string, value: string | undefined, command: string): string | undefined {
  if (flag === '--no-color') return 'set `NO_COLOR=1` in the environment';
  if ((flag !== '-o' && flag !== '--output') || command === 'init') return undefined;
  const file = value ?? 'FILE';
  const extension = /\.(html|dot)$/.exec(file)?.[1];
  const format = command === 'graph' && extension !== undefined ? ` -f ${extension}` : '';
  return `redirect the output: \`infralint ${command}${format} > ${file}\``;
}

function isCalled({ short, long }: Option, flag: string): boolean {
  return flag === short || flag === long;
}

function longNames({ options }: Command): readonly string[] {
  return options.flatMap(({ long, hidden }) => (long && !hidden ? long : []));
}
