import type { Command as CommandNode, HereDoc, ParsedScript, Statement, SyntaxNode } from 'unbash';
import { forEachChild, parse } from 'unbash';
import { type MappedText, throughBoth } from '../../parse/shell-text.ts';
import { Command } from './command.ts';
import { shellOptions } from './interpreter.ts';
import {
  handedOn,
  MAX_DEPTH,
  outside,
  type Scope,
  type ShellSettings,
  subshell,
  substituted,
  within,
} from './scope.ts';
import type { ExecWord, ScriptContent } from './script-content.ts';
import { readsStandardInput, scriptString } from './script-string.ts';
import type { Joint, Script, ShellCommand } from './shell-types.ts';
import { readSimpleCommand, type SimpleCommand } from './simple-command.ts';
import { semicolonProblem, syntaxProblem } from './syntax-problem.ts';
import { unwrap } from './unwrap.ts';
import { backtickBody, heredocBody, locate, shellWord } from './word.ts';

/** Turns syntax trees into the flat list of commands. */
export class Flattener {
  readonly content: ScriptContent = { commands: [], statements: [], problems: [] };
  readonly #script: Script;
  /** The text of the script itself. */
  #text: MappedText | undefined;

  constructor(script: Script) {
    this.#script = script;
  }

  /** Reads a shell text, of which unbash made a tree. */
  text(text: MappedText, parsed: ParsedScript, options: Readonly<ShellSettings>): ScriptContent {
    const { file } = this.#script;
    const origin = { file, text };
    this.#text = text;
    const own: ShellCommand[][] = [];
    for (const { command, background } of parsed.commands) {
      const { start, end } = locate(origin, command.pos, command.end);
      const commands: ShellCommand[] = [];
      own.push(commands);
      this.content.statements.push({ file, start, end, background: background === true, commands });
    }
    this.#guarded(() => this.#parsed(parsed, outside(origin, options), true, own));
    return this.content;
  }

  /** Reads an exec form that starts no shell: one command, and what strings in it are handed to a shell. */
  exec(written: readonly ExecWord[]): ScriptContent {
    const { file, start, end } = this.#script;
    const words = written.map((word) => {
      const { text } = word.text;
      return shellWord({ file, start: word.start, end: word.end }, text, text, text, true);
    });
    const text = { text: '', start: () => start, end: () => end };
    const scope = outside({ file, text }, { errexit: false, pipefail: false });
    this.content.statements.push({ file, start, end, background: false, commands: this.content.commands });
    const unwrapped = unwrap(words);
    this.#push({ start, end, ...unwrapped, assignments: [], redirects: [] }, scope, 'start', false);
    const string = scriptString(unwrapped.words);
    const inner = string && written[words.length - unwrapped.words.length + string.index]?.text;
    if (inner) this.#guarded(() => this.#nested(inner, handedOn(scope, string.context, unwrapped.words), true));
    return this.content;
  }

  /** A text nested too deep for the parser's or our own stack is left as far as it was read. */
  #guarded(read: () => void): void {
    try {
      read();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }

  /** `own` takes the commands of each statement. */
  #parsed(parsed: ParsedScript, scope: Scope, report: boolean, own?: readonly ShellCommand[][]): void {
    const error = report && parsed.errors?.[0];
    if (error) this.content.problems.push(syntaxProblem(scope.origin, error, scope.origin.text === this.#text));
    this.#list(parsed.commands, scope, own);
  }

  #nested(text: MappedText, inside: Scope | undefined, report: boolean): void {
    if (!inside) return;
    this.#parsed(parse(text.text), { ...inside, origin: { file: this.#script.file, text } }, report);
  }

  #list(statements: readonly Statement[], scope: Scope, own?: readonly ShellCommand[][]): void {
    const { commands } = this.content;
    let joint: Joint = 'start';
    for (let index = 0; index < statements.length; index++) {
      const { command, background, end } = statements[index]!;
      const slip = background && scope.origin.text === this.#text ? semicolonProblem(scope.origin, end) : undefined;
      if (slip && this.content.problems.length === 0) this.content.problems.push(slip);
      const first = commands.length;
      this.#node(command, scope, joint, false);
      if (own) for (let at = first; at < commands.length; at++) own[index]!.push(commands[at]!);
      joint = background ? '&' : ';';
    }
  }

  /** The bodies of a compound command. */
  #bodies(context: string, scope: Scope, ...lists: ({ readonly commands: readonly Statement[] } | undefined)[]): void {
    const inside = within(scope, context);
    if (inside) for (const list of lists) if (list) this.#list(list.commands, inside);
  }

  #node(node: Statement['command'], scope: Scope, joint: Joint, negated: boolean): void {
    switch (node.type) {
      case 'AndOr': {
        const handled = node.operators.lastIndexOf('||');
        const guarded = handled < 0 || scope.guarded ? scope : { ...scope, guarded: true };
        for (let index = 0; index < node.commands.length; index++) {
          const before = index === 0 ? joint : (node.operators[index - 1] ?? '&&');
          this.#node(node.commands[index]!, index <= handled ? guarded : scope, before, false);
        }
        return;
      }
      case 'Pipeline': {
        const not = node.prefixes.some((prefix) => prefix.type === 'Negation');
        this.#pipeline(node.commands, scope, joint, not);
        return;
      }
      case 'Command':
        this.#command(node, scope, joint, negated);
        return;
      case 'Redirected':
        this.#node(node.command, scope, joint, negated);
        for (const redirect of node.redirects) this.#expansions(redirect, scope);
        return;
      case 'Function':
      case 'Coproc': {
        const context = node.type === 'Function' ? 'function' : 'coproc';
        const { body } = node;
        const inside = within(scope, context);
        if (body.type === 'CompoundList') this.#bodies(context, scope, body);
        else if (body.type === 'BraceGroup') this.#bodies(context, scope, body.body);
        else if (inside) this.#node(body, inside, 'start', false);
        return;
      }
      case 'If': {
        for (const { clause, then } of [node, ...node.elif]) {
          this.#bodies('if', { ...scope, guarded: true }, clause);
          this.#bodies('if', scope, then);
        }
        this.#bodies('if', scope, node.else);
        return;
      }
      case 'For':
      case 'Select':
        for (const word of node.wordlist ?? []) this.#expansions(word, scope);
        this.#bodies(node.type === 'For' ? 'for' : 'select', scope, node.body);
        return;
      case 'ArithmeticFor':
        this.#bodies('for', scope, node.body);
        return;
      case 'While':
        this.#bodies(node.kind, { ...scope, guarded: true }, node.clause);
        this.#bodies(node.kind, scope, node.body);
        return;
      case 'Subshell':
        this.#bodies('subshell', subshell(scope), node.body);
        return;
      case 'BraceGroup':
        this.#bodies('group', scope, node.body);
        return;
      case 'Case':
        this.#expansions(node.word, scope);
        for (const item of node.items) this.#bodies('case', scope, item.body);
        return;
      case 'TestCommand':
      case 'ArithmeticCommand':
        this.#expansions(node, scope);
    }
  }

  #pipeline(nodes: readonly Statement['command'][], scope: Scope, joint: Joint, negated: boolean): void {
    const { commands } = this.content;
    let read: ShellCommand[] | undefined;
    for (const [index, node] of nodes.entries()) {
      const first = commands.length;
      const readers: ShellCommand[] = [];
      const inside = subshell(index + 1 < nodes.length ? { ...scope, readers } : scope);
      this.#node(node, inside, index === 0 ? joint : '|', negated);
      read?.push(...commands.slice(first));
      read = readers;
    }
  }

  #command(node: CommandNode, scope: Scope, joint: Joint, negated: boolean): void {
    const command = readSimpleCommand(scope.origin, node);
    const { script } = command;
    this.#push(command, scope, joint, negated);
    if (script) this.#nested(script.text, handedOn(scope, script.context, command.words), script.literal);
    for (const item of node.prefix) this.#item(item, command, scope);
    if (node.name) this.#item(node.name, command, scope);
    for (const item of node.suffix) this.#item(item, command, scope);
  }

  #item(item: SyntaxNode, { script, words }: SimpleCommand, scope: Scope): void {
    if (script && item === script.word) return;
    if (item.type === 'HereDoc' && readsStandardInput(words)) this.#heredoc(item, handedOn(scope, 'heredoc', words));
    else this.#expansions(item, scope);
  }

  #heredoc({ body, delimiter }: HereDoc, scope: Scope | undefined): void {
    if (!scope) return;
    const { text } = scope.origin;
    const literal = delimiter?.quoted === true;
    const inner = heredocBody(text.text, body.pos, body.end, literal);
    this.#nested(throughBoth(text, inner), scope, literal);
  }

  #push(parts: Omit<SimpleCommand, 'script'>, scope: Scope, joint: Joint, negated: boolean): void {
    const { commands } = this.content;
    const { context, guarded, readers, options } = scope;
    const place = { index: commands.length, joint, negated, guarded, context, readers, ...options };
    const command = new Command(this.#script, parts, place);
    commands.push(command);
    if (command.name === 'set')
      Object.assign(
        options,
        shellOptions(
          command.words.slice(1).map(({ text }) => text),
          options,
        ),
      );
  }

  /** The commands of the substitutions in a word, a redirect or an expression. */
  #expansions(node: SyntaxNode, scope: Scope): void {
    const { origin } = scope;
    const source = origin.text.text.slice(node.pos, node.end);
    if (node.type !== 'HereDoc' && !source.includes('`') && !source.includes('(')) return;
    if ('script' in node && node.script) {
      const { script } = node;
      const inside = substituted(scope);
      if (!inside) return;
      if (script.source === undefined) return void this.#parsed(script, inside, true);
      const decoded = throughBoth(origin.text, backtickBody(origin.text.text, node.pos + 1, node.end - 1));
      return void this.#parsed(script, { ...inside, origin: { file: origin.file, text: decoded } }, true);
    }
    if (scope.depth >= MAX_DEPTH) return;
    const deeper = { ...scope, depth: scope.depth + 1 };
    forEachChild(node, (child) => this.#expansions(child, deeper));
  }
}
