import { type Fix, type Located, type ShellSyntax, textOf, type WrittenWord } from '../../src/rule/index.ts';

/** A fix that removes the spaces around the `=` of `NAME = value`; undefined if there are more words. */
export function joinedAssignment(
  syntax: ShellSyntax,
  name: WrittenWord,
  equals: WrittenWord,
  value: WrittenWord | undefined,
): Fix | undefined {
  const isWhole = equals.raw !== '=';
  const last = isWhole ? equals : value;
  if (!last || (isWhole && value) || !/^[A-Za-z_]\w*$/.test(name.raw)) return undefined;
  const gaps = [gap(name, equals), ...(isWhole ? [] : [gap(equals, last)])];
  if (!syntax.isEditable(name.node) || gaps.some((at) => !/^[ \t]*$/.test(textOf(at)))) return undefined;
  return {
    title: `replace with \`${name.raw}=…\``,
    safety: 'unsafe',
    edits: gaps.filter(({ start, end }) => end > start).map((at) => ({ at, text: '' })),
  };
}

function gap({ file, end }: Located, { start }: Located): Located {
  return { file, start: end, end: start };
}
