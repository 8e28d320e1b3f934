import {
  clip,
  type Expansion,
  type NodeOf,
  type ShellNodeType,
  type ShellSyntax,
  textOf,
} from '../../src/rule/index.ts';

/** A literal text with quotes in it that is kept in a variable. */
export type Literal = NodeOf<ShellNodeType>;

/** Commands that read their arguments as a script, so that quotes in them are quotes again. */
const READS_SCRIPTS: ReadonlySet<string | undefined> = new Set(['eval', 'sh', 'bash', 'dash', 'ash', 'ksh', 'zsh']);

/** The variables that are split into words while quotes are a part of their value. */
export function splitQuotes({ expansions }: ShellSyntax): readonly Expansion[] {
  return expansions.filter(
    ({ splits, value, command }) => splits && value && value.quotes.size > 0 && !READS_SCRIPTS.has(command?.baseName),
  );
}

/** What to say of a text that holds quotes. */
export function keptQuotes(syntax: ShellSyntax, literal: Literal): string {
  const text = textOf(syntax.of(literal));
  return `the quotes${text.includes('\\') ? ' and backslashes' : ''} inside \`${clip(text, 60)}\` become part of the value`;
}
