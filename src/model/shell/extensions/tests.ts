import type { Redirect } from 'unbash';
import type { ShellFeatureName } from '../../../knowledge/shell-features-table.ts';
import type { Located } from '../../../text/source.ts';
import type { ShellExtension, ShellNodeOf, ShellSyntax, WrittenCommand } from '../syntax-types.ts';
import { found, operatorIn } from './found.ts';

const BINARY: ReadonlyMap<string | undefined, ShellFeatureName> = new Map([
  ['<', 'string order'],
  ['>', 'string order'],
  ['>=', 'string order'],
  ['<=', 'string order'],
  ['==', 'double equals'],
  ['=~', 'regular expression'],
]);

const UNARY: ReadonlyMap<string | undefined, ShellFeatureName> = new Map([
  ['-v', 'test -v'],
  ['-a', 'test -a'],
  ['-o', 'test -o'],
  ['-R', 'test -R'],
  ['-N', 'test -N'],
  ['-k', 'test -k'],
  ['-G', 'test -G'],
  ['-O', 'test -O'],
]);

/** Operators of `[`, `test` and `[[` that only some shells know. */
export function* testExtensions(syntax: ShellSyntax): Generator<ShellExtension> {
  for (const node of syntax.nodes('TestUnary')) {
    const { operator, pos } = node.node;
    const feature = UNARY.get(operator);
    if (feature) yield found(feature, node, syntax.place(node, pos, pos + operator.length));
  }
  for (const node of syntax.nodes('TestBinary')) yield* doubleBracketOperator(syntax, node);
  for (const command of syntax.commands)
    if (command.name === '[' || command.name === 'test') yield* operatorsOf(syntax, command);
}

function* doubleBracketOperator(syntax: ShellSyntax, node: ShellNodeOf<'TestBinary'>): Generator<ShellExtension> {
  const { operator, left, right } = node.node;
  const feature = BINARY.get(operator);
  if (!feature) return;
  yield found(feature, node, operatorIn(syntax, node, operator, left.end, right.pos));
}

/** A word of a test; or a `<` or `>` that was meant as one, but redirects, and what is after it. */
interface Token extends Located {
  readonly text: string | undefined;
}

function* operatorsOf(syntax: ShellSyntax, command: WrittenCommand): Generator<ShellExtension> {
  const tokens = tokensOf(syntax, command);
  const whole = command.name === 'test';
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const { text } = token;
    if (text === '!' || text === '(' || text === ')') continue;
    // Between two operands they join them.
    if ((text === '-a' || text === '-o') && isOperand(tokens[index - 1])) continue;
    const binary = BINARY.get(tokens[index + 1]?.text);
    if (binary && tokens[index + 2]) {
      if (!whole || binary !== 'string order') yield found(binary, command.node, whole ? command : tokens[index + 1]!);
      index += 2;
      continue;
    }
    if (!tokens[index + 1] || isOperator(tokens[index + 1])) continue;
    const unary = UNARY.get(text);
    if (unary) yield found(unary, command.node, whole ? command : token);
    if (/^-[a-zA-Z]$/.test(text ?? '')) index++;
  }
}

function isOperand(token: Token | undefined): boolean {
  return token !== undefined && !['!', '(', '-a', '-o'].includes(token.text ?? '');
}

function isOperator(token: Token | undefined): boolean {
  return /^(?:=|!=|-(?:eq|ne|lt|le|gt|ge|nt|ot|ef))$/.test(token?.text ?? '');
}

/** The words between the brackets in order. */
function tokensOf(syntax: ShellSyntax, command: WrittenCommand): readonly Token[] {
  const { args, name, node } = command;
  if (name !== '[') return args;
  const end = args.findLastIndex(({ text }) => text === ']');
  if (end < 0) return args;
  const tokens: Token[] = args.slice(0, end);
  for (const redirect of node.node.redirects) {
    if (redirect.type !== 'Redirect' || redirect.descriptor || !redirect.target) continue;
    const { operator, pos, target } = redirect;
    if ((operator !== '<' && operator !== '>') || pos > args[end]!.node.node.pos) continue;
    tokens.push({ ...locate(syntax, redirect, pos, pos + 1), text: operator });
    tokens.push({ ...locate(syntax, redirect, target.pos, target.end), text: target.value });
  }
  return tokens.sort((a, b) => a.start - b.start);
}

function locate(syntax: ShellSyntax, redirect: Redirect, from: number, to: number): Located {
  return syntax.place(syntax.of(redirect), from, to);
}
