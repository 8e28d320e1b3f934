import { enclosing, isNode, type ShellNodeOf, type ShellSyntax, type WrittenCommand } from '../../src/rule/index.ts';
import { neighboursIn } from './shell-tree.ts';

/** A single-quoted text with something in it that the shell would expand in double quotes. */
export interface LiteralDollar {
  readonly node: ShellNodeOf<'SingleQuoted'>;
  /** The variable that surely was to be expanded, because what reads the text is a program that expands nothing. */
  readonly lost: string | undefined;
}

const EXPANSION = /\$[\w{(]|`[^`]+`/;

/** Programs that read expansions themselves, in a script or a language of their own. */
const READERS =
  /^(?:sh|bash|ksh|zsh|.*awk|perl.*|eval|trap|alias|ssh|sudo|doas|jq|rename|unset|docker|podman|oc|dpkg-query|rg|xprop)$/;

const PROMPTS = /^(?:PS[1-4]|PROMPT_COMMAND)$/;

/** Addresses and commands of sed: `$d`, `$a\text`, `/$s/a/b/`. */
const LAST_LINE = /\$[dpsaic{](?![A-Za-z])/;

/** A variable as only a shell writes it; hashed passwords hold `$6$…`. */
const VARIABLE = /\$(?:\{[A-Za-z_]\w*\}|[A-Z_][A-Z\d_]{2,})(?![\w$])/;

/** Programs that take arguments for names of files or for addresses. */
const TAKE_NAMES = /^(?:mkdir|rmdir|rm|cp|mv|ln|touch|cd|chmod|chown|curl|wget|tar|unzip|install|cat|useradd|adduser)$/;

/** Programs that take what they read as it is. */
const TAKE_TEXT = /^(?:chpasswd|debconf-set-selections|passwd|base64|(?:md5|sha\d+)sum)$/;

/** The texts in single quotes that hold an expansion which nothing will expand later, as far as is known. */
export function literalDollars(syntax: ShellSyntax | undefined): readonly LiteralDollar[] {
  const found: LiteralDollar[] = [];
  for (const node of syntax?.nodes('SingleQuoted') ?? []) {
    if (!syntax || !EXPANSION.test(node.node.text)) continue;
    const command = commandAround(node, syntax);
    if (isPrompt(node) || (command && isExpandedBy(command, node))) continue;
    found.push({ node, lost: isTakenAsItIs(node, command, syntax) ? VARIABLE.exec(node.node.value)?.[0] : undefined });
  }
  return found;
}

function commandAround(node: ShellNodeOf<'SingleQuoted'>, syntax: ShellSyntax): WrittenCommand | undefined {
  const around = enclosing(node, 'Command', 'Statement');
  return isNode(around, 'Command') ? syntax.commandOf(around) : undefined;
}

/** The prompt is expanded each time; `-v` of a test takes the name of a variable. */
function isPrompt(node: ShellNodeOf<'SingleQuoted'>): boolean {
  const around = enclosing(node, 'Assignment', 'TestUnary', 'Statement');
  if (isNode(around, 'TestUnary')) return around.node.operator === '-v';
  return isNode(around, 'Assignment') && PROMPTS.test(around.node.name);
}

function isExpandedBy(command: WrittenCommand, node: ShellNodeOf<'SingleQuoted'>): boolean {
  const { baseName = '', args } = command;
  if (READERS.test(baseName)) return true;
  const names = args.map(({ text }) => text ?? '');
  const index = indexIn(command, node);
  switch (baseName) {
    case 'sed':
      return LAST_LINE.test(node.node.value);
    case 'exec':
    case 'busybox':
      return isReader(names[0]);
    case 'git':
      return names.includes('filter-branch');
    case 'find':
      return isExecuted(names, index);
    case '[':
      return names[index - 1] === '-v';
    default:
      return false;
  }
}

function indexIn({ args }: WrittenCommand, { start, end }: ShellNodeOf<'SingleQuoted'>): number {
  return args.findIndex((word) => word.start <= start && end <= word.end);
}

function isReader(program: string | undefined): boolean {
  return READERS.test(program?.split('/').at(-1) ?? '');
}

/** Whether an argument of find belongs to an `-exec` of a program that expands it. */
function isExecuted(names: readonly string[], index: number): boolean {
  const start = names.findLastIndex((name, at) => at < index && /^-exec(?:dir)?$/.test(name));
  if (start < 0 || names.slice(start, index).some((name) => name === ';' || name === '+')) return false;
  return isReader(names[start + 1]);
}

function isTakenAsItIs(
  node: ShellNodeOf<'SingleQuoted'>,
  command: WrittenCommand | undefined,
  syntax: ShellSyntax,
): boolean {
  if (isNode(enclosing(node, 'Redirect', 'HereString', 'Statement'), 'Redirect')) return true;
  if (!command || indexIn(command, node) < 0) return false;
  const { baseName = '' } = command;
  if (baseName === 'echo' || baseName === 'printf') return TAKE_TEXT.test(reader(command, syntax)?.baseName ?? '');
  return TAKE_NAMES.test(baseName);
}

/** The simple command that the output of another one goes into. */
function reader(command: WrittenCommand, syntax: ShellSyntax): WrittenCommand | undefined {
  for (const [from, to] of neighboursIn(syntax)) if (from === command) return to;
  return undefined;
}
