import {
  type Expansion,
  isNode,
  type NodeOf,
  type ShellNode,
  type ShellNodeType,
  type ShellSyntax,
  type WrittenCommand,
} from '../../src/rule/index.ts';
/** An unquoted expansion that a shell splits, as ShellCheck sees it. */
export interface Split {
  readonly expansion: Expansion;
  /** Why it does no harm here, or is meant; undefined where it may break something. */
  readonly harmless: 'one word' | 'list' | undefined;
}

/** The unquoted variables that the shell splits, except those that certainly contain one plain word. */
export function splitVariables(syntax: ShellSyntax): readonly Split[] {
  return syntax.expansions.filter((each) => isSplitVariable(each)).map((expansion) => splitOf(expansion));
}

/** The same for command substitutions. */
export function splitSubstitutions(syntax: ShellSyntax): readonly Split[] {
  return syntax.expansions.filter((each) => isSplitSubstitution(each)).map((expansion) => splitOf(expansion));
}

/** Unquoted expansions of a kind next to a glob in the list of a loop. */
export function inLoopGlobs({ expansions }: ShellSyntax, wanted: Expansion['kind']): readonly Expansion[] {
  return expansions.filter(
    ({ node, word, kind }) =>
      kind === wanted &&
      isNode(word?.parent, 'For', 'Select') &&
      word?.node.parts?.includes(node.node as never) &&
      word.node.parts.some(({ type }) => type === 'Glob'),
  );
}

function splitOf(expansion: Expansion): Split {
  const kind = expansion.value?.kind ?? 'unknown';
  const isAlone = isWholeWord(expansion) && !isTest(expansion.command);
  if (kind === 'words' || kind === 'empty' || kind === 'optional') return { expansion, harmless: 'list' };
  if (kind !== 'word' && isAlone && isList(expansion))
    return { expansion, harmless: kind === 'tame' && expansion.kind === 'command' ? 'one word' : 'list' };
  return { expansion, harmless: kind === 'unknown' ? undefined : 'one word' };
}

function isSplitVariable(expansion: Expansion): boolean {
  const { kind, splits, isPlain } = expansion;
  if (kind !== 'parameter' || !splits || isPlain) return false;
  return !isArguments(expansion) && !isInAlternative(expansion.node) && !isProgram(expansion) && !isDefault(expansion);
}

function isSplitSubstitution(expansion: Expansion): boolean {
  const { node, kind, splits } = expansion;
  if (kind !== 'command' || !splits || !isNode(node, 'CommandExpansion')) return false;
  const commands = node.node.script?.commands ?? [];
  if (commands.length === 0 || isProgram(expansion)) return false;
  const [only] = commands;
  if (commands.length > 1 || only?.command.type !== 'Command' || only.background) return true;
  const { name, args } = only.command;
  const program = name?.value === 'command' ? args[0] : name;
  return !(program?.type === 'Word' && PRINTS_WORDS.has(program.value));
}

/** Programs whose output is there to be split. */
const PRINTS_WORDS: ReadonlySet<string> = new Set(['seq', 'pgrep']);

/** Whether an expansion stands for all arguments or all elements, which another rule looks at. */
function isArguments({ name, node }: Expansion): boolean {
  if (name === '@') return !isNode(node, 'ParameterExpansion') || node.node.prefix !== '#';
  return isNode(node, 'ParameterExpansion') && node.node.index?.value === '@';
}

/** Whether it is `${name:+word}`, or inside the word of one: the result is meant to be split. */
function isInAlternative(node: ShellNode): boolean {
  for (let at: ShellNode | undefined = node; at && !isNode(at, 'Command'); at = at.parent)
    if (
      isNode(at, 'ParameterExpansion') &&
      at.node.operation?.type === 'Default' &&
      at.node.operation.operator.endsWith('+')
    )
      return true;
  return false;
}

/** Whether it is the whole name of the program: a command that a variable holds is split on purpose. */
function isProgram(expansion: Expansion): boolean {
  const { node, word, command } = expansion;
  if (command && command.head?.node === word) return isWholeWord(expansion) || isAssignedTo(expansion);
  if (!command || !word || word.node.parts?.length !== 1 || word.node.parts[0] !== node.node) return false;
  return node.node.type !== 'CommandExpansion' && CALLERS.has(command.name) && command.args[0]?.node === word;
}

/** `$name=value`, meant as an assignment. */
function isAssignedTo({ node, word }: Expansion): boolean {
  const [first, second] = word?.node.parts ?? [];
  return first === node.node && second?.type === 'Literal' && second.value.startsWith('=');
}

const CALLERS: ReadonlySet<string | undefined> = new Set(['exec', 'command']);

/** Whether it is the `${name:=value}` of a command that does nothing. */
export function isDefault({ node, command }: Expansion): boolean {
  if (command?.builtin !== ':' || !isNode(node, 'ParameterExpansion')) return false;
  const { operation } = node.node;
  return operation?.type === 'Default' && operation.operator.endsWith('=');
}

/** Whether the word consists only of the expansion. */
export function isWholeWord({ node, word }: Expansion): boolean {
  return word?.node.parts?.length === 1 && word.node.parts[0] === node.node;
}

const TESTS: ReadonlySet<string | undefined> = new Set(['[', 'test']);

/** Whether a command compares its words, so that their number matters. */
export function isTest(command: WrittenCommand | undefined): boolean {
  return TESTS.has(command?.name);
}

/** Names of what holds several words, or options. */
const LIST_NAME =
  /(?:^|_)(?:args?|opts?|params?|list|extra|cmd|command)\d*$|(?:Args|Opts|Flags|List|Deps)$|[^suai]s$|(?:^|_)(?:args?|opts?|extra|deps|list)_/i;

/** Programs whose arguments are usually kept in one variable: options, or the names of packages. */
const TAKE_LISTS =
  /^(?:configure|apt|apt-get|apk|yum|dnf|microdnf|zypper|pacman|docker-php-ext-(?:configure|enable|install)|pecl|phpize)$/;

/** Programs whose output is one item a line. */
const LISTERS =
  /^(?:apk|apt-cache|apt-mark|awk|cat|comm|cut|docker|dpkg|dpkg-query|echo|egrep|fgrep|find|g?awk|getent|git|grep|head|jq|ldd|ls|npm|nproc|pacman|pip3?|pidof|printf|ps|python3?|rpm|scanelf|sed|sort|tail|tr|uniq|xargs|.*-config)$/;

/** Whether the value of a word by itself looks like a list that is to be split. */
function isList({ node, name, command }: Expansion): boolean {
  if (name !== undefined) return name === '*' || LIST_NAME.test(name) || TAKE_LISTS.test(command?.baseName ?? '');
  const printing = isNode(node, 'CommandExpansion') ? (node.node.script?.commands ?? []) : [];
  return printing.some(({ command }) => printsList(command));
}

function printsList(command: NodeOf<ShellNodeType>): boolean {
  // An option that depends on a test, and the contents of a file.
  if (command.type === 'If' || command.type === 'Case') return true;
  if (command.type === 'AndOr') return printsList(command.commands.at(-1)!);
  if (command.type === 'Pipeline') return printsList(command.commands.at(-1)!);
  return command.type === 'Command' && (command.name ? LISTERS.test(command.name.value) : command.redirects.length > 0);
}
