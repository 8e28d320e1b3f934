/** Columns aligned to the right, the last one to the left; every row has the cells of the head. Each line ends with a line end. */
export function columns(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  paint: (cell: string, column: number) => string = (cell) => cell,
): string {
  const last = head.length - 1;
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[], show: (cell: string, column: number) => string) =>
    row
      .map((cell, column) => {
        const blanks = column === last ? '' : ' '.repeat((widths[column] ?? 0) - cell.length);
        return blanks + show(cell, column);
      })
      .join('  ')
      .trimEnd();
  return [line(head, (title) => title), ...rows.map((row) => line(row, paint)), ''].join('\n');
}
