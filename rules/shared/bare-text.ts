import type { Located, ShellNode, ShellSyntax } from '../../src/rule/index.ts';

/** A stretch of a word outside of quotes, as it is written. */
export interface BareText {
  readonly text: string;
  /** The place of a part of it. */
  place(from: number, to: number): Located;
  /** The word that holds it. */
  readonly word: ShellNode;
  /** Whether it begins the name of a command, where a backslash bypasses an alias. */
  readonly startsName: boolean;
}

/** The unquoted texts of the words that a script consists of; not of patterns inside `${ }` and of regular expressions. */
export function bareTexts(syntax: ShellSyntax): BareText[] {
  const texts: BareText[] = [];
  // In a script for Windows the braces and backslashes are those of another shell.
  const { host, escape } = syntax.script;
  if (host.stage?.osFamily === 'windows' || escape === '`') return texts;
  for (const word of syntax.nodes('Word')) {
    if (isInside(word)) continue;
    const { pos, end, parts } = word.node;
    const add = (from: number, to: number): void => {
      texts.push({
        text: word.source.slice(from - pos, to - pos),
        place: (first, last) => syntax.place(word, from + first, from + last),
        word,
        startsName: from === pos && isName(word),
      });
    };
    if (!parts) add(pos, end);
    else for (const part of parts) if (part.type === 'Literal' || part.type === 'Glob') add(part.pos, part.end);
  }
  return texts;
}

function isName({ parent, node }: ShellNode): boolean {
  return parent?.node.type === 'Command' && parent.node.name === node;
}

function isInside({ parent, node }: ShellNode): boolean {
  const outer = parent?.node;
  if (outer?.type === 'TestBinary') return outer.operator === '=~' && outer.right === node;
  return (
    outer?.type === 'ParameterExpansion' ||
    /^(?:Default|Remove|Replace|Slice|CaseModification|Transform)/.test(outer?.type ?? '')
  );
}

/** The text with a blank in place of each escaped character and its backslash, so that offsets stay the same. */
export function withoutEscapes(text: string): string {
  return text.replace(/\\[\s\S]/g, '  ');
}
