import {
  isNode,
  type Located,
  type ShellNode,
  type ShellNodeOf,
  type ShellSyntax,
  type WrittenCommand,
} from '../../src/rule/index.ts';

/** The lists of statements in a script: the script itself, bodies, conditions, groups and substitutions. */
export function listsOf(syntax: ShellSyntax): readonly (readonly ShellNodeOf<'Statement'>[])[] {
  return syntax.nodes('Script', 'CompoundList').map(({ node }) => node.commands.map((each) => syntax.of(each)));
}

/** The place of the operator between two parts of a list or pipe: the one after the part with this index. */
export function operatorPlace(syntax: ShellSyntax, list: ShellNodeOf<'AndOr' | 'Pipeline'>, index: number): Located {
  const { node, source } = list;
  const operator = node.operators[index]!;
  const at = node.pos + source.indexOf(operator, node.commands[index]!.end - node.pos);
  return syntax.place(list, at, at + operator.length);
}

/** The simple commands of a pipe, in order; undefined for a stage that is a loop, a group or the like. */
export function stagesOf(syntax: ShellSyntax, pipe: ShellNodeOf<'Pipeline'>): readonly (WrittenCommand | undefined)[] {
  return pipe.node.commands.map((stage) => {
    const node = syntax.of(stage);
    return isNode(node, 'Command') ? syntax.commandOf(node) : undefined;
  });
}

/** The neighbours of all pipes that are simple commands. */
export function* neighboursIn(
  syntax: ShellSyntax,
): Generator<readonly [WrittenCommand | undefined, WrittenCommand | undefined, ShellNodeOf<'Pipeline'>]> {
  for (const pipe of syntax.nodes('Pipeline')) {
    const stages = stagesOf(syntax, pipe);
    for (const [index, stage] of stages.entries()) {
      if (index + 1 < stages.length) yield [stage, stages[index + 1], pipe];
    }
  }
}

/** The statement that consists only of this command, without `!`, pipes and lists. */
export function soleStatement({ node }: WrittenCommand): ShellNodeOf<'Statement'> | undefined {
  const { parent } = node;
  return isNode(parent, 'Statement') && !parent.node.background ? parent : undefined;
}

/** Whether the shell that runs a node has nothing left to run after it: it is the last of the script, of a subshell or of a pipe stage. */
export function isLastOfShell(node: ShellNode): boolean {
  let inside = node;
  for (let { parent } = node; parent; inside = parent, parent = parent.parent) {
    const { node: around } = parent;
    switch (around.type) {
      case 'Pipeline':
        if (around.commands.length > 1) return true;
        break;
      case 'Statement':
        if (around.background) return true;
        break;
      case 'AndOr':
      case 'CompoundList':
        if (around.commands.at(-1) !== inside.node) return false;
        break;
      case 'Script':
        return around.commands.at(-1) === inside.node;
      case 'Subshell':
        return true;
      case 'BraceGroup':
      case 'Redirected':
        break;
      default:
        return false;
    }
  }
  return true;
}

/** The place of a redirect's operator, the descriptor in front of it left out. */
export function redirectOperator(
  syntax: ShellSyntax,
  redirect: ShellNodeOf<'Redirect' | 'HereString' | 'HereDoc'>,
): Located {
  const { node } = redirect;
  const from = node.descriptor?.end ?? node.pos;
  return syntax.place(redirect, from, from + node.operator.length);
}

/** A command with the redirects of its shell: a simple one, or a loop, group or the like that is redirected as a whole. */
export interface RedirectedCommand {
  readonly node: ShellNodeOf<'Command' | 'Redirected'>;
  readonly redirects: readonly ShellNodeOf<'Redirect' | 'HereString' | 'HereDoc'>[];
}

/** All commands with redirects. */
export function redirectedIn(syntax: ShellSyntax): readonly RedirectedCommand[] {
  return syntax
    .nodes('Command', 'Redirected')
    .map((node) => ({ node, redirects: node.node.redirects.map((each) => syntax.of(each)) }))
    .filter(({ redirects }) => redirects.length > 0);
}

/** The descriptor that a redirect sets: that which is written, or 0 for input and 1 for output; undefined when the shell chooses it. */
export function descriptorOf({ node }: ShellNodeOf<'Redirect' | 'HereString' | 'HereDoc'>): number | undefined {
  const { descriptor } = node;
  if (descriptor) return descriptor.type === 'FileDescriptor' ? descriptor.value : undefined;
  return node.operator.startsWith('<') ? 0 : 1;
}

const TO_FILE: ReadonlySet<string> = new Set(['>', '>>', '>|', '&>', '&>>']);

/** Whether a redirect sends standard output to a file, alone or with standard error. */
export function sendsOutputToFile(redirect: ShellNodeOf<'Redirect' | 'HereString' | 'HereDoc'>): boolean {
  return TO_FILE.has(redirect.node.operator) && descriptorOf(redirect) === 1;
}

/** Whether a pipe takes the output of a command: it is a stage of one, but not the last. */
export function isPiped({ node, parent }: ShellNode): boolean {
  return isNode(parent, 'Pipeline') && parent.node.commands.at(-1) !== node;
}
