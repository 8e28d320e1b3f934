import { baseName, commandStringIndex, languageOf } from './interpreter.ts';
import type { ArgumentWord, Script, ShellCall } from './shell-types.ts';

/** The call of a shell with `-c` and words after the text, as in `sh -c TEXT NAME ARGUMENT`; undefined for any other command. */
export function shellCall(words: readonly ArgumentWord[]): ShellCall | undefined {
  const program = words[0]?.text;
  const language = program === undefined ? undefined : languageOf(program);
  if (language !== 'posix' && language !== 'bash') return undefined;
  const texts = words.slice(1).map(({ text }) => text);
  const index = commandStringIndex(texts);
  // A word that is not known may be the text or an option before it.
  if (index === undefined || texts.slice(0, index + 1).includes(undefined)) return undefined;
  const [first, ...others] = words.slice(index + 2);
  if (!first) return undefined;
  return { shell: program!, text: texts[index]!, first, others };
}

/** Programs that say themselves what the words after a shell's text are. */
const RUNS_ITSELF: ReadonlySet<string> = new Set(['find', 'xargs', 'parallel', 'ssh', 'docker', 'kubectl']);

/** As {@link shellCall}, of words that start a program, which may hand over to a shell: `tini -- sh -c TEXT NAME`. */
export function shellCallIn(words: readonly ArgumentWord[]): ShellCall | undefined {
  const program = words[0]?.text;
  if (program === undefined || RUNS_ITSELF.has(baseName(program))) return undefined;
  const at = shellIndex(words);
  return at < 0 ? undefined : shellCall(words.slice(at));
}

/** Where a shell with options is among words. */
function shellIndex(words: readonly ArgumentWord[]): number {
  return words.findIndex(
    ({ text }, index) =>
      text !== undefined && languageOf(text) !== undefined && words[index + 1]?.text?.startsWith('-') === true,
  );
}

/** As {@link shellCallIn}, of an entry point with the command as its arguments; undefined if the entry point is such a call by itself. */
export function startCall(entrypoint: Script | undefined, command: Script | undefined): ShellCall | undefined {
  if (!entrypoint?.argv || !command?.argv || entrypoint.call) return undefined;
  return shellCallIn([...entrypoint.argv, ...command.argv]);
}

/** The word of a command that the shell of its entry point runs as a script: `TEXT` of `["sh", "-c"]` and `["TEXT"]`. */
export function startText(entrypoint: Script | undefined, command: Script | undefined): ArgumentWord | undefined {
  const own = entrypoint?.argv;
  if (!own || !command?.argv) return undefined;
  const words = [...own, ...command.argv];
  const program = words[0]?.text;
  if (program === undefined || RUNS_ITSELF.has(baseName(program))) return undefined;
  const at = shellIndex(words);
  const language = at < 0 ? undefined : languageOf(words[at]?.text ?? '');
  if (language !== 'posix' && language !== 'bash') return undefined;
  const texts = words.slice(at + 1).map(({ text }) => text);
  const index = commandStringIndex(texts);
  if (index === undefined || texts.slice(0, index).includes(undefined)) return undefined;
  const place = at + 1 + index;
  return place < own.length ? undefined : words[place];
}
