import { heredocText, joinLines, jsonText, type MappedText, TextBuilder } from '../../parse/shell-text.ts';
import type { Problem } from '../../text/problem.ts';
import type { SourceFile } from '../../text/source.ts';
import { type ExecWord, Flattener, type ScriptContent } from './flatten.ts';
import { commandStringIndex, interpreterOf, languageOf, shellOptions } from './interpreter.ts';
import { shellCall } from './shell-call.ts';
import type {
  ArgumentWord,
  Script,
  ShellCall,
  ShellCommand,
  ShellLanguage,
  ShellStatement,
  ShellVariables,
} from './shell-types.ts';
import { NO_VARIABLES, readVariables } from './shell-variables.ts';
import { parseTree, type SyntaxTree } from './syntax-tree.ts';

export { type Interpreter, interpreterOf } from './interpreter.ts';

/** What every script needs to know of where it stands. */
export interface ScriptOrigin {
  readonly file: SourceFile;
  /** The instruction or the Compose value that holds it. */
  readonly host: Script['host'];
  readonly language: ShellLanguage;
  /** Options of the shell that runs it, from SHELL. */
  readonly errexit?: boolean | undefined;
  readonly pipefail?: boolean | undefined;
}

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
 * The script of `RUN <<EOF`: the body as it stands. A shebang in its first line decides who reads it.
 *
 * @param options.chomp `<<-`: tabs at the start of lines vanish.
 */
export function scriptOfHeredoc(
  options: ScriptOrigin & { readonly body: { readonly start: number; readonly end: number }; readonly chomp: boolean },
): Script {
  const { file, body, chomp } = options;
  const shebang = /^\t*#![ \t]*([^\r\n]*)/.exec(file.text.slice(body.start, Math.min(body.end, body.start + 300)))?.[1];
  const reader = shebang === undefined ? options : interpreterOf(shebang.trim().split(/[ \t]+/));
  const { language, errexit, pipefail } = reader;
  return new LazyScript({ ...options, language, errexit, pipefail }, { ...body, form: 'heredoc' }, () => {
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
  options: Omit<ScriptOrigin, 'language' | 'errexit' | 'pipefail'> & {
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
  options: Omit<ScriptOrigin, 'language' | 'errexit' | 'pipefail'> & {
    readonly words: readonly ExecWord[];
    /** Whether further words were written, but dropped. */
    readonly cut?: boolean;
  },
): Script {
  const { file, host, words } = options;
  const texts = words.map((word) => word.text.text);
  const language = texts[0] === undefined ? undefined : languageOf(texts[0]);
  const index = language === 'posix' || language === 'bash' ? commandStringIndex(texts.slice(1)) : undefined;
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

interface Shape {
  readonly start: number;
  readonly end: number;
  readonly form: Script['form'];
  readonly escape?: '\\' | '`';
}

const NOTHING: ScriptContent = { commands: [], statements: [], problems: [] };

class LazyScript implements Script {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
  readonly host: Script['host'];
  readonly language: ShellLanguage;
  readonly form: Script['form'];
  readonly escape: '\\' | '`' | undefined;
  readonly #shell: { readonly errexit: boolean; readonly pipefail: boolean };
  readonly #text: (() => MappedText) | undefined;
  readonly #words: readonly ExecWord[] | undefined;
  /** Parsed for whoever asks first, kept until both have asked. */
  #tree: SyntaxTree | undefined;
  #content: ScriptContent | undefined;
  #variables: ShellVariables | undefined;
  #options: { readonly errexit: boolean; readonly pipefail: boolean } | undefined;

  constructor(host: ScriptOrigin, shape: Shape, text: (() => MappedText) | undefined, words?: readonly ExecWord[]) {
    this.file = host.file;
    this.host = host.host;
    this.language = host.language;
    this.start = shape.start;
    this.end = shape.end;
    this.form = shape.form;
    this.escape = shape.escape;
    this.#shell = { errexit: host.errexit === true, pipefail: host.pipefail === true };
    this.#text = text;
    this.#words = words;
  }

  get commands(): readonly ShellCommand[] {
    return this.#read().commands;
  }

  get statements(): readonly ShellStatement[] {
    return this.#read().statements;
  }

  get problems(): readonly Problem<'syntax-error'>[] {
    return this.#read().problems;
  }

  get variables(): ShellVariables {
    if (!this.#variables) {
      const tree = this.#parse();
      this.#variables = tree ? readVariables(this.file, tree) : NO_VARIABLES;
      if (this.#content) this.#tree = undefined;
    }
    return this.#variables;
  }

  get argv(): readonly ArgumentWord[] | undefined {
    const { file } = this;
    return this.#words?.map(({ start, end, text, unknown }) => {
      const quoted = file.text[start - 1] === '"' && file.text[end] === '"' ? 1 : 0;
      return { file, start: start - quoted, end: end + quoted, text: unknown ? undefined : text.text };
    });
  }

  get call(): ShellCall | undefined {
    return this.argv && shellCall(this.argv);
  }

  get errexit(): boolean {
    return this.#settings().errexit;
  }

  get pipefail(): boolean {
    return this.#settings().pipefail;
  }

  #read(): ScriptContent {
    if (!this.#content) {
      if (this.language === 'exec') this.#content = new Flattener(this).exec(this.#words ?? []);
      else {
        const tree = this.#parse();
        this.#content = tree?.root ? new Flattener(this).text(tree.text, tree.root) : NOTHING;
      }
      if (this.#variables) this.#tree = undefined;
    }
    return this.#content;
  }

  #parse(): SyntaxTree | undefined {
    if ((this.language !== 'posix' && this.language !== 'bash') || !this.#text) return undefined;
    this.#tree ??= parseTree(this.#text());
    return this.#tree;
  }

  /** The shell's options, and those that `set` commands at the start of the script switch. */
  #settings(): { readonly errexit: boolean; readonly pipefail: boolean } {
    if (this.#options) return this.#options;
    let options = this.#shell;
    for (const command of this.commands) {
      if (command.name !== 'set' || command.context.length > 0) break;
      options = shellOptions(
        command.words.slice(1).map((word) => word.text),
        options,
      );
    }
    this.#options = options;
    return options;
  }
}
