import { heredocText, joinLines, jsonText, type MappedText, TextBuilder } from '../../parse/shell-text.ts';
import { commandStringIndex, interpreterOf, languageOf, saidShell, shebangOf } from './interpreter.ts';
import { LazyScript, type ScriptOrigin } from './lazy-script.ts';
import type { ExecWord } from './script-content.ts';
import type { Script } from './shell-types.ts';

export { type Interpreter, interpreterOf } from './interpreter.ts';

/** The body and the last line of a heredoc. */
interface HeredocSpans {
  readonly body: { readonly start: number; readonly end: number };
  readonly terminator: { readonly start: number; readonly end: number } | undefined;
}

/**
 * The script of a shell form: the text between two offsets, its continued lines joined as BuildKit joins them. Offsets
 * of everything in it are those of the file. Nothing is parsed until it is asked for; nothing throws.
 *
 * @param options.comments the comment lines between the continued ones, in order.
 * @param options.heredocs heredocs that the text redirects into commands (`RUN bash <<EOF`), in order.
 */
export function scriptOfShellForm(
  options: ScriptOrigin & {
    readonly start: number;
    readonly end: number;
    readonly escape: '\\' | '`';
    readonly comments?: readonly { readonly start: number; readonly end: number }[];
    readonly heredocs?: readonly HeredocSpans[];
  },
): Script {
  const { file, start, end, comments = [], heredocs = [] } = options;
  return new LazyScript(options, { start, end, form: 'shell', escape: options.escape }, () => {
    const builder = new TextBuilder(file.text);
    joinLines(builder, file.text, start, end, options.escape, comments);
    for (const { body, terminator } of heredocs) {
      builder.put('\n', end, end);
      heredocText(builder, file.text, body.start, body.end, false);
      if (terminator) heredocText(builder, file.text, terminator.start, terminator.end, false);
    }
    return builder;
  });
}

/**
 * The script of `RUN <<EOF`: the body unchanged. A shebang in its first line or a ShellCheck comment decides which shell reads it.
 *
 * @param options.chomp `<<-`: tabs at the start of lines vanish.
 */
export function scriptOfHeredoc(
  options: ScriptOrigin & { readonly body: { readonly start: number; readonly end: number }; readonly chomp: boolean },
): Script {
  const { file, body, chomp } = options;
  const head = file.text.slice(body.start, Math.min(body.end, body.start + 300));
  // `<<-` takes off the tabs at the start of lines.
  const shebang = shebangOf(head.replace(/^\t+/, ''));
  const said = saidShell(head);
  const reader = shebang ? interpreterOf(shebang) : options;
  const { errexit, pipefail } = reader;
  const { language, program } = said === undefined ? reader : interpreterOf([said]);
  return new LazyScript({ ...options, language, program, errexit, pipefail }, { ...body, form: 'heredoc' }, () => {
    const builder = new TextBuilder(file.text);
    heredocText(builder, file.text, body.start, body.end, chomp);
    return builder;
  });
}

/**
 * The script of an exec form in a Dockerfile. `["sh", "-c", "…"]` is the script of the string; anything else is one
 * command of language `exec` whose words are the elements.
 *
 * @param options.words the elements of the JSON array, quotes included.
 * @param options.escape joins continued lines inside an element.
 */
export function scriptOfExecForm(
  options: Omit<ScriptOrigin, 'language' | 'program' | 'errexit' | 'pipefail'> & {
    readonly words: readonly { readonly start: number; readonly end: number }[];
    readonly escape?: '\\' | '`';
  },
): Script {
  const { file } = options;
  const words = options.words.map(({ start, end }) => {
    const inside = end - start >= 2 && file.text[start] === '"' ? { start: start + 1, end: end - 1 } : { start, end };
    return { ...inside, text: jsonText(file.text, start, end, options.escape) };
  });
  return scriptOfWords({ ...options, words });
}

/** The script of a list of words, of a Dockerfile or a Compose file; see {@link scriptOfExecForm}. */
export function scriptOfWords(
  options: Omit<ScriptOrigin, 'language' | 'program' | 'errexit' | 'pipefail'> & {
    readonly words: readonly ExecWord[];
    /** Whether further words were written, but dropped. */
    readonly cut?: boolean;
  },
): Script {
  const { file, host, words } = options;
  const texts = words.map((word) => word.text.text);
  // `env` replaces itself with the shell behind it.
  const head = /^(?:\/usr)?(?:\/bin\/)?env$/.test(texts[0] ?? '') && languageOf(texts[1] ?? '') ? 1 : 0;
  const language = texts[head] === undefined ? undefined : languageOf(texts[head]);
  const found = language === 'posix' || language === 'bash' ? commandStringIndex(texts.slice(head + 1)) : undefined;
  const index = found === undefined ? undefined : head + found;
  const string = index === undefined ? undefined : words[index + 1];
  if (string) {
    return scriptOfText({
      file,
      host,
      ...interpreterOf(texts.slice(0, index! + 1)),
      start: string.start,
      end: string.end,
      text: string.text,
      words: options.cut ? undefined : words,
    });
  }
  const start = words[0]?.start ?? host.start;
  const end = words.at(-1)?.end ?? start;
  const foreign = language === 'powershell' || language === 'cmd' ? language : 'exec';
  return new LazyScript({ file, host, language: foreign }, { start, end, form: 'exec' }, undefined, words);
}

/** The script of a whole file. Carriage returns at line ends, which have a rule of their own, are left out. */
export function scriptOfFile(options: ScriptOrigin): Script {
  const { file } = options;
  const end = file.text.length;
  return new LazyScript(options, { start: 0, end, form: 'file' }, () => {
    const builder = new TextBuilder(file.text);
    heredocText(builder, file.text, 0, end, false);
    return builder;
  });
}

/** The script of any text whose characters can be traced to the file: `CMD-SHELL` and `sh -c` strings of Compose. */
export function scriptOfText(
  options: ScriptOrigin & {
    readonly start: number;
    readonly end: number;
    readonly text: MappedText;
    /** The words of the command, of which one is the text. */
    readonly words?: readonly ExecWord[] | undefined;
  },
): Script {
  const { start, end, text, words } = options;
  return new LazyScript(options, { start, end, form: 'string' }, () => text, words);
}
