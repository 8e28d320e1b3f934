import type { Command, SyntaxNode } from 'unbash';
import { forEachChild, parse } from 'unbash';
import type { MappedText } from '../../parse/shell-text.ts';
import type { SourceFile } from '../../text/source.ts';
import type { ShellReference, ShellVariables } from './shell-types.ts';
import { locate } from './word.ts';

/** Deeper nesting than anybody writes by hand; what lies below is not looked at. */
const MAX_DEPTH = 200;
/** Commands that set the variables which their arguments name. */
const SETTERS: ReadonlySet<string> = new Set(
  'declare export getopts local mapfile printf read readarray readonly typeset'.split(' '),
);
/** Commands that may set any variable. */
const OPENERS: ReadonlySet<string> = new Set(['.', 'source', 'eval']);

export const NO_VARIABLES: ShellVariables = { references: [], assigned: new Set(), open: false };

/** The variables that a shell text uses and sets. Strings that it hands to another shell are text. */
export function readVariables(file: SourceFile, text: MappedText): ShellVariables {
  const references: ShellReference[] = [];
  const assigned = new Set<string>();
  let open = false;

  const command = ({ name, suffix }: Command): void => {
    if (OPENERS.has(name?.value ?? '')) open = true;
    if (!SETTERS.has(name?.value ?? '')) return;
    for (const item of suffix) if (item.type === 'Word') assigned.add(item.value);
  };
  const look = (node: SyntaxNode, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    switch (node.type) {
      case 'SimpleExpansion':
        references.push({ ...locate({ file, text }, node.pos, node.end), name: node.text.slice(1) });
        break;
      case 'ParameterExpansion':
        references.push({ ...locate({ file, text }, node.pos, node.end), name: node.parameter });
        break;
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
  try {
    look(parse(text.text), 0);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    open = true;
  }
  return { references, assigned, open };
}
