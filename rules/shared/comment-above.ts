import { type Edit, type Instruction, type Located, textOf } from '../../src/rule/index.ts';

/** The edit that writes a comment on a line of its own above an instruction; undefined where the instruction has several lines or is a trigger. */
export function commentAbove(node: Instruction, comment: Located): Edit | undefined {
  if (node.onbuild || textOf(node).includes('\n')) return undefined;
  const { file, start } = node;
  const indent = file.text.slice(file.text.lastIndexOf('\n', start - 1) + 1, start);
  const end = file.text.startsWith('\r\n', comment.end) ? '\r\n' : '\n';
  return { at: { file, start, end: start }, text: `${textOf(comment)}${end}${indent}` };
}
