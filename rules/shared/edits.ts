import type { DownloadOption, Edit, Fix, Located } from '../../src/rule/index.ts';

/** Replaces a node. */
export function replace(node: Located, text: string): Edit {
  return { at: node, text };
}

/** Removes a word together with the blanks after it, so that the words around it keep one separator. */
export function removeWord(node: Located): Edit {
  const { text } = node.file;
  let { end } = node;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return { at: { file: node.file, start: node.start, end }, text: '' };
}

/** Removes a node that occupies whole lines, with its indentation and its line end. */
export function removeLines(node: Located): Edit {
  const { text } = node.file;
  let { start, end } = node;
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--;
  while (text[end] === ' ' || text[end] === '\t') end++;
  if (text[end] === '\r') end++;
  if (text[end] === '\n') end++;
  return { at: { file: node.file, start, end }, text: '' };
}

/** Takes the option out of the command, or its letter out of a cluster. */
export function optionRemoval({ name, word, valueWord }: DownloadOption): Fix | undefined {
  if (valueWord || word.raw.length !== word.end - word.start) return undefined;
  const letter = word.raw.lastIndexOf(name.slice(1));
  const { file, start } = word;
  const edit =
    word.raw === name ? removeWord(word) : { at: { file, start: start + letter, end: start + letter + 1 }, text: '' };
  return { title: `remove \`${name}\``, safety: 'unsafe', edits: [edit] };
}
