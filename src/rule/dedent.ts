/**
 * A text of several lines as an author writes it in code: indented like the code around it, its first line below the opening backtick.
 * Gives the lines without the indentation that they share. Backslashes stand for themselves, as Dockerfiles need them; only a backtick
 * and `${` are written with one in front of them. Values are put in as they are.
 */
export function dedent({ raw }: TemplateStringsArray, ...values: readonly string[]): string {
  const lines = raw
    .map((part, index) => `${part.replace(/\\(?=`|\$\{)/g, '')}${values[index] ?? ''}`)
    .join('')
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '\n')
    .split('\n');
  const indentations = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const shared = Math.min(...indentations, Number.MAX_SAFE_INTEGER);
  return lines.map((line) => line.slice(shared)).join('\n');
}
