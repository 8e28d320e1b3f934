/**
 * A tag for a multi-line template literal that is indented like the surrounding code and starts on the line after the opening backtick. It
 * removes the indentation that all lines share. Backslashes are literal, because Dockerfiles need them; only a backtick and `${` must be
 * escaped with one. Values are inserted unchanged.
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
