/** A table; cells are escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

const LONG_LINE = /^(.{400}).+$/gm;

/** A code block with a fence that its text cannot close; very long lines are cut. */
export function codeBlock(language: string, whole: string): string {
  const text = whole.replaceAll(LONG_LINE, '$1…');
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([fence]) => fence.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n?$/, '\n')}${fence}`;
}

/**
 * Replaces the text between `<!-- generated: NAME -->` and `<!-- end: NAME -->`.
 *
 * @throws Error if the markers are missing
 */
export function replaceBetween(text: string, name: string, content: string): string {
  const [from, to] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`];
  const start = text.indexOf(from);
  const end = text.indexOf(to);
  if (start < 0 || end < start) throw new Error(`the markers of ${name} are missing`);
  return `${text.slice(0, start + from.length)}\n${content}\n${text.slice(end)}`;
}
