import type { Command, CommanderError, Option } from 'commander';
import { didYouMean } from '../parse/suggest.ts';
import { orList } from '../text/wording.ts';
import { type ForeignOption, foreignOption, foreignValue } from './foreign-words.ts';
import { Misuse } from './io.ts';

/** What is wrong with a command line that commander rejects, in our words: all unknown options at once, else the first mistake. */
export function misuses(
  { code, message }: CommanderError,
  argv: readonly string[],
  command: Command,
  program: Command,
): readonly Misuse[] {
  const unknown = code === 'commander.unknownOption' ? unknownOptions(argv, command, program) : [];
  if (unknown.length > 0) return unknown;
  const text = message.replace(/^error: /, '');
  const [, flags, value, reason = ''] =
    /^option '(.*?)' argument (?:'(.*)' is invalid\. (.*)|missing)$/s.exec(text) ?? [];
  const option = command.options.find((each) => each.flags === flags);
  if (option === undefined) return [new Misuse(withBackticks(text), seeHelp(command, program))];
  const name = `\`${option.long}\``;
  if (value === undefined)
    return [new Misuse(`${name} needs a value`, `write it as \`${option.flags.replace(/^-\w, /, '')}\``)];
  const { argChoices: choices } = option;
  const help = choices
    ? (meant(startOf(value, choices) ?? foreignValue(value, choices)) ??
      didYouMean(value, choices) ??
      `use ${orList(choices.map((choice) => `\`${choice}\``))}`)
    : lower(reason);
  return [new Misuse(`${name} does not accept \`${value}\``, help)];
}

/** `warn` for `warning`. */
function startOf(value: string, choices: readonly string[]): string | undefined {
  return choices.find((choice) => value !== '' && choice.startsWith(value.toLowerCase()));
}

function meant(word: string | undefined): string | undefined {
  return word && `did you mean \`${word}\`?`;
}

function seeHelp(command: Command, program: Command): string {
  return `see \`infralint ${command === program ? '' : `${command.name()} `}--help\``;
}

/** An instruction as a phrase. */
function lower(sentence: string): string {
  return (sentence.slice(0, 1).toLowerCase() + sentence.slice(1)).replace(/\.$/, '');
}

function withBackticks(text: string): string {
  return text.replace(/'([^']*)'/g, '`$1`').replace(/\. Expected (.*)\.$/, ': expected $1');
}

/** One for each option that `command` does not have; `program` is the command line as a whole. */
function unknownOptions(argv: readonly string[], command: Command, program: Command): readonly Misuse[] {
  const problems: Misuse[] = [];
  const words = argv.slice(command === program ? 0 : argv.indexOf(command.name()) + 1);
  for (let at = 0; at < words.length && words[at] !== '--'; at++) {
    const word = words[at] ?? '';
    if (!word.startsWith('-') || word === '-') continue;
    const { flag, attached } = split(word);
    const known = command.options.find((option) => isCalled(option, flag));
    if (known && attached !== undefined && known.isBoolean()) {
      if (word.startsWith('--')) problems.push(new Misuse(`\`${flag}\` takes no value`, `use \`${flag}\``));
      // `-qx` is `-q -x`.
      else words[at--] = `-${attached}`;
      continue;
    }
    const foreign = known ? undefined : foreignOption(flag);
    const next = attached ?? words[at + 1];
    const value = attached === undefined && next?.startsWith('-') ? undefined : next;
    if (!known) problems.push(problemOf(flag, value, foreign, command, program));
    if (attached === undefined && value !== undefined && (known?.required || foreign?.takesValue)) at++;
  }
  // An option that is given several times is answered once, unless it is another answer.
  return [...new Map(problems.map((each) => [`${each.message} ${each.help}`, each])).values()];
}

/** `--name=value` and `-nvalue` in their parts. */
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
    const message = `\`${flag}\` is an option of linting, not of \`infralint ${command.name()}\``;
    const inEnvironment = flag === '--no-color' ? 'set `NO_COLOR=1` in the environment' : undefined;
    return new Misuse(message, inEnvironment ?? help);
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

function isCalled({ short, long }: Option, flag: string): boolean {
  return flag === short || flag === long;
}

function longNames({ options }: Command): readonly string[] {
  return options.flatMap(({ long, hidden }) => (long && !hidden ? long : []));
}
