import { clip, type Edit, type Located, type Word } from '../../src/rule/index.ts';
import { replace } from './edits.ts';

/** What is wrong with the words of a SHELL; undefined when they run the text that Docker adds, and when they are not understood. */
export function flawOfShell(words: readonly Word[], all: Located): ShellFlaw | undefined {
  return unsplit(words) ?? judge(words, all);
}

/** What keeps the words of SHELL from running a command. */
interface ShellFlaw {
  readonly at: Located;
  readonly message: string;
  readonly help: string;
  readonly edit?: Edit | undefined;
}

const SHELL = /(?:^|[/\\])(?:(?:ba|da|a|z|k|mk|fi)?sh|busybox)$/;
const POWERSHELL_CORE = /(?:^|[/\\])pwsh(?:\.exe)?$/i;
const CMD = /(?:^|[/\\])cmd(?:\.exe)?$/i;

/** A string that holds several words of a shell's command line. */
function unsplit(words: readonly Word[]): ShellFlaw | undefined {
  const at = words.find(({ text }, index) =>
    index === 0 ? /^[^\s\\]+\s/.test(text) : /^-\S*\s/.test(text) && SHELL.test(words[0]!.text),
  );
  if (!at) return undefined;
  const array = at.text
    .trim()
    .split(/\s+/)
    .map((word) => JSON.stringify(word))
    .join(', ');
  return {
    at,
    message: `\`${clip(at.text)}\` is not split into words: ${at === words[0] ? 'later instructions run in a shell of that name, which does not exist' : 'the shell of later instructions gets it as one unknown option'}`,
    help: `make each word a separate string: \`${array}\``,
    edit: replace(at, array),
  };
}

function judge(words: readonly Word[], all: Located): ShellFlaw | undefined {
  const texts = words.map(({ text }) => text);
  const index = texts.findIndex((text) => SHELL.test(text) || POWERSHELL_CORE.test(text) || CMD.test(text));
  const name = texts[index];
  if (name === undefined) return undefined;
  const options = texts.slice(index + 1);
  if (CMD.test(name)) return options.some((option) => /\/[ckr]/i.test(option)) ? undefined : lacking('/C', words, all);
  if (POWERSHELL_CORE.test(name)) return readsFile(options) ? lacking('-Command', words, all) : undefined;
  if (/busybox$/.test(name)) return undefined;
  const { command, operand } = readOptions(options, /zsh$/.test(name));
  if (operand === undefined) return command ? undefined : (swallowed(words) ?? lacking('-c', words, all));
  const text = options[operand]!;
  const word = words[index + 1 + operand]!;
  if (!command && operand === options.length - 1 && DASHLESS.test(text)) return withoutDash(word);
  if (!command || /\$[{]?[@*#\d]|\beval\b/.test(text)) return undefined;
  return {
    at: word,
    message: `\`${clip(text)}\` is run by \`-c\` instead of the commands of all later instructions`,
    help: 'end SHELL with `-c`, and set options with `-e`, `-u` or `-o pipefail` before it',
  };
}

/** `-c` without its dash, or with a typographic one. */
const DASHLESS = /^(?:[\u2010-\u2015\u2212]\w*)?c$/;

function withoutDash(at: Word): ShellFlaw {
  const option = `-${at.text.replace(/^\W/, '')}`;
  return {
    at,
    message: `\`${at.text}\` does not start with \`-\`: the shell treats it as a file name, not as the option \`${option}\``,
    help: `use \`"${option}"\``,
    edit: replace(at, JSON.stringify(option)),
  };
}

/** `-c` as the last word after `-o`, which reads it as the name of its option. */
function swallowed(words: readonly Word[]): ShellFlaw | undefined {
  const [at, last] = words.slice(-2);
  const [, option, joined] = /^(-[a-zA-Z]*?[oO])(\w*)$/.exec(at?.text ?? '') ?? [];
  if (!at || !option || joined === undefined || !/^-\w*c$/.test(last!.text)) return undefined;
  const known = /^(?:pipefail|errexit|nounset|xtrace)$/.test(joined);
  return {
    at,
    message: `\`${at.text}\` uses the next word, \`${last!.text}\`, as the name of a shell option, so the commands of later instructions are not run`,
    help: `put the option in a separate word: \`"${option}", "${known ? joined : 'pipefail'}"\``,
    edit: known || joined === '' ? replace(at, `"${option}", "${joined || 'pipefail'}"`) : undefined,
  };
}

function lacking(option: string, words: readonly Word[], at: Located): ShellFlaw {
  const last = words.at(-1)!;
  return {
    at,
    message: `without \`${option}\`, \`${clip(words.map(({ text }) => text).join(' '))}\` treats the commands of all later instructions as a file name`,
    help: `end SHELL with \`"${option}"\``,
    edit: { at: { ...last, start: last.end }, text: `, "${option}"` },
  };
}

/** Whether pwsh reads a file: neither `-Command` nor another word says what it runs. */
function readsFile(options: readonly string[]): boolean {
  return options.every((option, index) =>
    /^[-/]/.test(option) ? !/^[-/](?:c|enc|ec?$|f)/i.test(option) : /^[-/]/.test(options[index - 1] ?? ''),
  );
}

/** Whether the options of a shell have `-c`, and where its first operand is. */
function readOptions(
  options: readonly string[],
  zsh: boolean,
): { readonly command: boolean; readonly operand: number | undefined } {
  let command = false;
  for (let index = 0; index < options.length; index++) {
    const option = options[index]!;
    if (!/^[-+]./.test(option)) return { command, operand: index };
    if (option.startsWith('--')) continue;
    // Only zsh reads the name of an option in the same word.
    const [letters] = zsh ? /^[^oO]*[oO]?/.exec(option)! : [option];
    if (letters.includes('c')) command = true;
    if (zsh ? /[oO]$/.test(option) : /[oO]/.test(option)) index++;
  }
  return { command, operand: undefined };
}
