import { type Fix, replacement, type ShellSyntax, type WrittenWord } from '../../src/rule/index.ts';

/** Puts a word that is wholly unquoted and has no expansion in it in single quotes. */
export function quotes(word: WrittenWord, syntax: ShellSyntax): Fix | undefined {
  if (/['"\\$`{}~]/.test(word.raw) || !syntax.isEditable(word.node)) return undefined;
  return replacement('use single quotes', word, `'${word.raw}'`, 'unsafe');
}
