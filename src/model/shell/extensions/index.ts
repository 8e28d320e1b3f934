import type { ShellExtension, ShellSyntax } from '../syntax-types.ts';
import { commandExtensions } from './commands.ts';
import { expansionExtensions } from './expansions.ts';
import { structureExtensions } from './structure.ts';
import { testExtensions } from './tests.ts';
import { wordExtensions } from './words.ts';

/** What a script for sh uses that POSIX does not ask of a shell, in the order of the text; nothing of a script for bash. */
export function extensionsOf(syntax: ShellSyntax): readonly ShellExtension[] {
  if (syntax.dialect === 'bash') return [];
  return [
    ...wordExtensions(syntax),
    ...expansionExtensions(syntax),
    ...structureExtensions(syntax),
    ...testExtensions(syntax),
    ...commandExtensions(syntax),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}
