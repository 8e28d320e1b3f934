import type { SyntaxNode } from 'unbash';
import type { ShellNode } from './syntax-types.ts';

/** What passes the status of the commands inside it on. */
const TRANSPARENT: ReadonlySet<SyntaxNode['type']> = new Set<SyntaxNode['type']>([
  'ArrayValue',
  'Assignment',
  'BraceGroup',
  'Command',
  'CommandExpansion',
  'CompoundList',
  'DoubleQuoted',
  'AndOr',
  'Pipeline',
  'Redirected',
  'Script',
  'Statement',
  'Subshell',
  'Word',
]);

/**
 * Whether the status of a command decides a branch: it is in the left operand of `&&` or `||`, or in the last command of
 * the condition of if, while or until. Groups, subshells, pipelines, `!` and substitutions pass it on.
 */
export function isCondition(node: ShellNode): boolean {
  let inside = node;
  for (let { parent } = node; parent; inside = parent, parent = parent.parent) {
    const { node: around } = parent;
    if (around.type === 'AndOr' && around.commands.at(-1) !== inside.node) return true;
    if (around.type === 'If' || around.type === 'Elif' || around.type === 'While') return around.clause === inside.node;
    if (around.type === 'CompoundList' && isClause(parent) && around.commands.at(-1) !== inside.node) return false;
    if (!TRANSPARENT.has(around.type)) return false;
  }
  return false;
}

/** Whether a list is the condition of if, while or until. */
function isClause({ node, parent }: ShellNode): boolean {
  const around = parent?.node;
  return (around?.type === 'If' || around?.type === 'Elif' || around?.type === 'While') && around.clause === node;
}
