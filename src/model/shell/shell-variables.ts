import type { Command, SyntaxNode } from 'unbash';
import { forEachChild } from 'unbash';
import { OPENERS } from '../../knowledge/shell-builtins.ts';
import type { SourceFile } from '../../text/source.ts';
import type { ShellReference, ShellVariables } from './shell-types.ts';
import type { SyntaxTree } from './syntax-tree.ts';
import { locate } from './word.ts';

/** Deeper nesting does not occur in scripts written by hand; anything below is ignored. */
const MAX_DEPTH = 200;
/** Commands that set the variables which their arguments name. */
const SETTERS: ReadonlySet<string> = new Set(
  'declare export getopts local mapfile printf read readarray readonly typeset'.split(' '),
);
/** What a word with an expansion in it has. */
const EXPANDING = /[$`(]/;

export const NO_VARIABLES: ShellVariables = { references: [], assigned: new Set(), open: false };

/** The variables that a shell text uses and sets. Strings that it hands to another shell are text. */
export function readVariables(file: SourceFile, { text, root }: SyntaxTree): ShellVariables {
  const references: ShellReference[] = [];
  const assigned = new Set<string>();
  const origin = { file, text };
  let open = root === undefined;
  /** How many `${NAME:+word}` are around the node. */
  let alternatives = 0;

  const command = ({ name, suffix }: Command): void => {
    if (OPENERS.has(name?.value ?? '')) open = true;
    if (!SETTERS.has(name?.value ?? '')) return;
    for (const item of suffix) if (item.type === 'Word') assigned.add(item.value);
  };
  const reference = (node: SyntaxNode, name: string, guarded = false): void => {
    const { start, end } = locate(origin, node.pos, node.end);
    references.push({ file, start, end, name, guarded: guarded || alternatives > 0 });
  };
  const look = (node: SyntaxNode, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    switch (node.type) {
      case 'Word':
        if (!EXPANDING.test(text.text.slice(node.pos, node.end))) return;
        break;
      case 'SimpleExpansion':
        reference(node, node.text.slice(1));
        break;
      case 'ParameterExpansion':
        reference(node, node.parameter, node.operation?.type === 'Default' && !node.operation.operator.endsWith('?'));
        if (node.operation?.type === 'Default' && node.operation.operator.endsWith('=')) assigned.add(node.parameter);
        if (!node.operation?.operator.endsWith('+')) break;
        inAlternative(node, depth);
        return;
      case 'Assignment':
        assigned.add(node.name);
        break;
      case 'For':
      case 'Select':
        assigned.add(node.name.value);
        break;
      case 'Command':
        command(node);
        break;
      case 'CommandExpansion':
        // A decoded text of its own, whose offsets are not ours.
        if (node.script?.source !== undefined) return;
    }
    forEachChild(node, (child) => look(child, depth + 1));
  };
  const inAlternative = (node: SyntaxNode, depth: number): void => {
    alternatives++;
    forEachChild(node, (child) => look(child, depth + 1));
    alternatives--;
  };
  try {
    if (root) look(root, 0);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    open = true;
  }
  return { references, assigned, open };
}
