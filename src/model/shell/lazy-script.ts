import { readsWithSh, type SystemShell } from '../../knowledge/system-shells.ts';
import type { MappedText } from '../../parse/shell-text.ts';
import type { Problem } from '../../text/problem.ts';
import type { SourceFile } from '../../text/source.ts';
import { breaksOff } from './breaking-off.ts';
import { findCuttingComments } from './cutting-comments.ts';
import { Flattener } from './flatten.ts';
import { shellOptions } from './interpreter.ts';
import type { ExecWord, ScriptContent } from './script-content.ts';
import { shellCallIn } from './shell-call.ts';
import type {
  ArgumentWord,
  CuttingComment,
  Script,
  ShellCall,
  ShellCommand,
  ShellLanguage,
  ShellStatement,
  ShellVariables,
} from './shell-types.ts';
import { NO_VARIABLES, readVariables } from './shell-variables.ts';
import { readablePart } from './syntax-problem.ts';
import { parseTree, type SyntaxTree } from './syntax-tree.ts';
import type { ShellSyntax } from './syntax-types.ts';
import { treeOf } from './tree-part.ts';

/** The context of a script. */
export interface ScriptOrigin {
  readonly file: SourceFile;
  /** The instruction or the Compose value that holds it. */
  readonly host: Script['host'];
  readonly language: ShellLanguage;
  /** The shell's name; `sh` when it is left out. */
  readonly program?: string | undefined;
  /** Options of the shell that runs it, from SHELL. */
  readonly errexit?: boolean | undefined;
  readonly pipefail?: boolean | undefined;
}

/** Where a script is and in which form. */
interface Shape {
  readonly start: number;
  readonly end: number;
  readonly form: Script['form'];
  readonly escape?: '\\' | '`';
}

/** The trees of a script; they differ where the shell cannot read it. */
interface ScriptTrees {
  readonly syntax: ShellSyntax | undefined;
  readonly written: ShellSyntax | undefined;
}

const NO_TREES: ScriptTrees = { syntax: undefined, written: undefined };

const NOTHING: ScriptContent = { commands: [], statements: [], problems: [] };

/** A script that is parsed on first access. */
export class LazyScript implements Script {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
  readonly host: Script['host'];
  readonly language: ShellLanguage;
  readonly form: Script['form'];
  readonly escape: '\\' | '`' | undefined;
  readonly #program: string;
  readonly #shell: { readonly errexit: boolean; readonly pipefail: boolean };
  readonly #text: (() => MappedText) | undefined;
  readonly #words: readonly ExecWord[] | undefined;
  #tree: SyntaxTree | undefined;
  #content: ScriptContent | undefined;
  #variables: ShellVariables | undefined;
  #syntax: ScriptTrees | undefined;
  #cutting: readonly CuttingComment[] | undefined;
  #options: { readonly errexit: boolean; readonly pipefail: boolean } | undefined;

  constructor(host: ScriptOrigin, shape: Shape, text: (() => MappedText) | undefined, words?: readonly ExecWord[]) {
    this.file = host.file;
    this.host = host.host;
    this.language = host.language;
    this.#program = host.program ?? 'sh';
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
    }
    return this.#variables;
  }

  get syntax(): ShellSyntax | undefined {
    return this.#trees().syntax;
  }

  get written(): ShellSyntax | undefined {
    return this.#trees().written;
  }

  #trees(): ScriptTrees {
    this.#syntax ??= this.#readTrees();
    return this.#syntax;
  }

  #readTrees(): ScriptTrees {
    const tree = this.#parse();
    if (!tree?.root) return NO_TREES;
    if (!tree.root.errors) {
      const syntax = treeOf(this, { file: this.file, text: tree.text }, tree.root);
      return { syntax: breaksOff(syntax) ? undefined : syntax, written: syntax };
    }
    const part = readablePart(tree.text);
    const { text, root } = part ? parseTree(part.text) : tree;
    if (!root) return NO_TREES;
    const written = treeOf(this, { file: this.file, text }, root);
    const readable = part?.broken === false && !root.errors && !breaksOff(written);
    return { syntax: readable ? written : undefined, written };
  }

  get text(): string {
    return this.#parse()?.text.text ?? '';
  }

  get shell(): SystemShell | undefined {
    if (this.language === 'bash') return 'bash';
    if (this.language !== 'posix') return undefined;
    if (this.#program === 'ash') return 'ash';
    if (this.#program === 'sh' && this.#inheritsShell()) return undefined;
    const { systemShell } = this;
    if (this.#program === 'dash') return systemShell === 'dash' ? 'dash' : 'newer dash';
    return systemShell;
  }

  get systemShell(): SystemShell | undefined {
    const { host } = this;
    return 'systemShell' in host ? host.systemShell : host.state?.systemShell;
  }

  /** Whether the shell is that of a base image which may have its own SHELL. */
  #inheritsShell(): boolean {
    const { host } = this;
    if (this.#words || host.kind === 'compose' || host.kind === 'file' || host.state?.shell) return false;
    const image = host.stage?.rootImage;
    return image !== undefined && !readsWithSh(image);
  }

  get argv(): readonly ArgumentWord[] | undefined {
    const { file } = this;
    return this.#words?.map(({ start, end, text, unknown }) => {
      const quoted = file.text[start - 1] === '"' && file.text[end] === '"' ? 1 : 0;
      return { file, start: start - quoted, end: end + quoted, text: unknown ? undefined : text.text };
    });
  }

  get call(): ShellCall | undefined {
    return this.argv && shellCallIn(this.argv);
  }

  get cuttingComments(): readonly CuttingComment[] {
    this.#cutting ??= this.#isOneLine() ? [] : findCuttingComments(this.file, this.#text!());
    return this.#cutting;
  }

  /** Whether no comment can reach over the end of a line: nearly always. */
  #isOneLine(): boolean {
    if ((this.language !== 'posix' && this.language !== 'bash') || !this.#text) return true;
    if (this.form === 'heredoc' || this.form === 'file') return true;
    return !/[\s;&|()]#[^\n]*\n/.test(this.file.text.slice(this.start, this.end));
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
        this.#content = tree?.root ? new Flattener(this).text(tree.text, tree.root, this.#shell) : NOTHING;
      }
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
