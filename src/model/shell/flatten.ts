import type { Command as CommandNode, ParsedScript, Redirection, Statement, SyntaxNode } from 'unbash';
import { forEachChild, parse } from 'unbash';
import { type MappedText, throughBoth } from '../../parse/shell-text.ts';
import type { Problem } from '../problem.ts';
import { Command } from './command.ts';
import { readsStandardInput, scriptString } from './script-string.ts';
import { readSimpleCommand, type SimpleCommand } from './simple-command.ts';
import { syntaxProblem } from './syntax-problem.ts';
import type { Joint, Script, ShellCommand, ShellStatement } from './types.ts';
import { unwrap } from './unwrap.ts';
import { backtickBody, heredocBody, locate, type Origin, shellWord } from './word.ts';

/** Deeper nesting than anybody writes by hand; what lies below is not looked at. */
const MAX_DEPTH = 200;

/** What a script is made of. */
export interface ScriptContent {
  readonly commands: ShellCommand[];
  readonly statements: ShellStatement[];
  readonly problems: Problem<'shell-syntax'>[];
}

/** A word of an exec form: its place without quotes, and its value with the way back. */
export interface ExecWord {
  readonly start: number;
  readonly end: number;
  readonly text: MappedText;
}

/** Where a node hangs: the text it stands in, what joins it to the one before it, and what it is in. */
interface Place {
  readonly origin: Origin;
  readonly joint: Joint;
  readonly negated: boolean;
  readonly context: readonly string[];
  readonly depth: number;
}

/** Turns syntax trees into the flat list of commands. */
export class Flattener {
  readonly content: ScriptContent = { commands: [], statements: [], problems: [] };
  readonly #script: Script;

  constructor(script: Script) {
    this.#script = script;
  }

  /** Reads a shell text. */
  text(text: MappedText): ScriptContent {
    const origin = { file: this.#script.file, text };
    this.#guarded(() => {
      const parsed = parse(text.text);
      for (const { command, background } of parsed.commands) {
        this.content.statements.push({ ...locate(origin, command.pos, command.end), background: background === true });
      }
      this.#parsed(parsed, { origin, joint: 'start', negated: false, context: [], depth: 0 }, true);
    });
    return this.content;
  }

  /** Reads an exec form that starts no shell: one command, and what strings in it are handed to a shell. */
  exec(written: readonly ExecWord[]): ScriptContent {
    const { file, start, end } = this.#script;
    const words = written.map((word) => {
      const { text } = word.text;
      return shellWord({ file, start: word.start, end: word.end }, text, text, text, true);
    });
    const origin = { file, text: { text: '', start: () => start, end: () => end } };
    const place: Place = { origin, joint: 'start', negated: false, context: [], depth: 0 };
    this.content.statements.push({ file, start, end, background: false });
    const unwrapped = unwrap(words);
    this.#push(place, { start, end, ...unwrapped, assignments: [], redirects: [] });
    const string = scriptString(unwrapped.words);
    const text = string && written[words.length - unwrapped.words.length + string.index]?.text;
    if (text) this.#guarded(() => this.#nested(text, string.context, place, true));
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

  #parsed(parsed: ParsedScript, place: Place, report: boolean): void {
    if (report)
      for (const { message, pos } of parsed.errors ?? [])
        this.content.problems.push(syntaxProblem(place.origin, message, pos));
    this.#list(parsed.commands, place);
  }

  #nested(text: MappedText, context: string, place: Place, report: boolean): void {
    if (place.depth >= MAX_DEPTH) return;
    const origin = { file: this.#script.file, text };
    this.#parsed(
      parse(text.text),
      { origin, joint: 'start', negated: false, context: [...place.context, context], depth: place.depth + 10 },
      report,
    );
  }

  #list(statements: readonly Statement[], place: Place): void {
    let joint: Joint = 'start';
    for (const { command, background } of statements) {
      this.#node(command, { ...place, joint, negated: false });
      joint = background ? '&' : ';';
    }
  }

  /** The body of a compound command. */
  #body(context: string, place: Place, ...lists: ({ readonly commands: readonly Statement[] } | undefined)[]): void {
    if (place.depth >= MAX_DEPTH) return;
    const inside = { ...place, context: [...place.context, context], depth: place.depth + 1 };
    for (const list of lists) if (list) this.#list(list.commands, inside);
  }

  #node(node: Statement['command'], place: Place): void {
    switch (node.type) {
      case 'AndOr':
        for (const [index, command] of node.commands.entries()) {
          this.#node(command, index === 0 ? place : { ...place, joint: node.operators[index - 1] ?? '&&' });
        }
        return;
      case 'Pipeline': {
        const negated = node.prefixes.some((prefix) => prefix.type === 'Negation');
        for (const [index, command] of node.commands.entries()) {
          this.#node(command, { ...place, negated, joint: index === 0 ? place.joint : '|' });
        }
        return;
      }
      case 'Command':
        this.#command(node, place);
        return;
      case 'Redirected':
        this.#node(node.command, place);
        for (const redirect of node.redirects) this.#expansions(redirect, place);
        return;
      case 'Function':
        if (node.body.type === 'CompoundList') this.#body('function', place, node.body);
        else if (node.body.type === 'BraceGroup') this.#body('function', place, node.body.body);
        else this.#within('function', node.body, place);
        return;
      case 'Coproc':
        if (node.body.type === 'CompoundList') this.#body('coproc', place, node.body);
        else this.#within('coproc', node.body, place);
        return;
      case 'If':
        this.#body(
          'if',
          place,
          node.clause,
          node.then,
          ...node.elif.flatMap(({ clause, then }) => [clause, then]),
          node.else,
        );
        return;
      case 'For':
      case 'Select':
        for (const word of node.wordlist ?? []) this.#expansions(word, place);
        this.#body(node.type === 'For' ? 'for' : 'select', place, node.body);
        return;
      case 'ArithmeticFor':
        this.#body('for', place, node.body);
        return;
      case 'While':
        this.#body(node.kind, place, node.clause, node.body);
        return;
      case 'Subshell':
        this.#body('subshell', place, node.body);
        return;
      case 'BraceGroup':
        this.#body('group', place, node.body);
        return;
      case 'Case':
        this.#expansions(node.word, place);
        for (const item of node.items) this.#body('case', place, item.body);
        return;
      case 'TestCommand':
      case 'ArithmeticCommand':
        this.#expansions(node, place);
    }
  }

  #within(context: string, node: Statement['command'], place: Place): void {
    if (place.depth >= MAX_DEPTH) return;
    this.#node(node, {
      ...place,
      joint: 'start',
      negated: false,
      context: [...place.context, context],
      depth: place.depth + 1,
    });
  }

  #command(node: CommandNode, place: Place): void {
    const command = readSimpleCommand(place.origin, node);
    this.#push(place, command);
    const { script } = command;
    if (script) this.#nested(script.text, script.context, place, script.literal);
    for (const item of [...node.prefix, ...(node.name ? [node.name] : []), ...node.suffix]) {
      if (script && item === script.word) continue;
      if (item.type === 'HereDoc' && readsStandardInput(command.words)) this.#heredoc(item, place);
      else this.#expansions(item, place);
    }
  }

  #heredoc(redirect: Extract<Redirection, { type: 'HereDoc' }>, place: Place): void {
    const { body, delimiter } = redirect;
    const { text } = place.origin;
    const inner = heredocBody(text.text, body.pos, body.end, delimiter?.quoted === true);
    this.#nested(throughBoth(text, inner), 'heredoc', place, delimiter?.quoted === true);
  }

  #push(place: Place, parts: Omit<SimpleCommand, 'script'>): void {
    const { joint, negated, context } = place;
    const { start, end, words, wrappers, assignments, redirects } = parts;
    const index = this.content.commands.length;
    const { file } = this.#script;
    this.content.commands.push(
      new Command({
        file,
        script: this.#script,
        index,
        start,
        end,
        words,
        wrappers,
        assignments,
        redirects,
        joint,
        negated,
        context,
      }),
    );
  }

  /** The commands of the substitutions in a word, a redirect or an expression. */
  #expansions(node: SyntaxNode, place: Place): void {
    if (place.depth >= MAX_DEPTH) return;
    const { origin, context } = place;
    const source = origin.text.text.slice(node.pos, node.end);
    if (node.type !== 'HereDoc' && !source.includes('`') && !source.includes('(')) return;
    const deeper = { ...place, depth: place.depth + 1 };
    if ('script' in node && node.script) {
      const { script } = node;
      const inside: Place = { ...deeper, joint: 'start', negated: false, context: [...context, 'substitution'] };
      if (script.source === undefined) {
        this.#parsed(script, inside, true);
        return;
      }
      const decoded = throughBoth(origin.text, backtickBody(origin.text.text, node.pos + 1, node.end - 1));
      this.#parsed(script, { ...inside, origin: { file: origin.file, text: decoded } }, true);
      return;
    }
    forEachChild(node, (child) => this.#expansions(child, deeper));
  }
}
