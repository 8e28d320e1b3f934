import { type Located, part, textOf } from '../../text/source.ts';
import type { Instruction } from './dockerfile-types.ts';

/** What looks like a comment after the arguments of an instruction, to the end of the line, but is part of them. */
export function lateComment(node: Instruction): Located | undefined {
  if (node.json) return undefined;
  switch (node.kind) {
    case 'copy':
    case 'add':
    case 'volume':
    case 'arg': {
      const first = node.words.find(({ raw }, index) => index > 0 && raw.startsWith('#'));
      return first && part(node.rest, first.start - node.rest.start);
    }
    case 'workdir':
    case 'user':
    case 'maintainer':
      return inText(node.argument);
    case 'env':
    case 'label':
      return node.legacy ? inText(node.pairs[0]?.value) : undefined;
    default:
      return undefined;
  }
}

function inText(word: Located | undefined): Located | undefined {
  if (!word) return undefined;
  const text = textOf(word);
  // Between continued lines there are true comments.
  const at = !text.includes('#') || /["'\n]/.test(text) ? -1 : text.search(/(?<=\S[ \t]+)#[ \t#]/);
  return at < 0 ? undefined : part(word, at);
}

/** Whether the last line of an instruction was meant to continue, but for a comment after the escape character. */
export function endsInCommentedEscape({ file, start, rest, dockerfile }: Instruction): boolean {
  const line = file.text.slice(Math.max(start, file.text.lastIndexOf('\n', rest.end - 1) + 1), rest.end);
  const hash = line.search(/[\\`][ \t]+#[^"']*$/);
  return hash >= 0 && line[hash] === dockerfile.escape;
}
