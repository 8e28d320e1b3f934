import type { Located, ShellNodeOf, ShellSyntax } from '../../src/rule/index.ts';

/** An `&` that ends a command although a letter follows it directly. */
export interface Ampersand {
  readonly at: Located;
  /** From the blank before it to the next blank, if it is in the middle of an address with a query. */
  readonly address:
    | { readonly place: Located; readonly text: string; readonly statement: ShellNodeOf<'Statement'> }
    | undefined;
}

/** The `&` that are followed by a letter. */
export function* ampersandsIn(syntax: ShellSyntax): Generator<Ampersand> {
  for (const statement of syntax.nodes('Statement')) {
    const { node, parent } = statement;
    if (!node.background || !parent) continue;
    // The parent's text is the one that holds what follows.
    const { source, node: around } = parent;
    const text = source.slice(node.command.end - around.pos);
    const gap = /^\s*/.exec(text)![0].length;
    // An HTML entity is reported by another rule.
    if (!/^&(?!(?:amp|[gl]t|quot|apos|nbsp);)[A-Za-z]/.test(text.slice(gap))) continue;
    const pos = node.command.end + gap;
    yield {
      at: syntax.place(parent, pos, pos + 1),
      address: gap === 0 ? addressAround(syntax, statement, pos) : undefined,
    };
  }
}

function addressAround(syntax: ShellSyntax, statement: ShellNodeOf<'Statement'>, pos: number): Ampersand['address'] {
  const parent = statement.parent!;
  const from = parent.node.pos;
  const before = /[^\s'"]+$/.exec(parent.source.slice(0, pos - from))?.[0] ?? '';
  const after = /^&[^\s'"]+/.exec(parent.source.slice(pos - from))?.[0] ?? '';
  if (!/\?|:\/\//.test(before) || !/^&[\w.%-]+(?:=|&|$)/.test(after)) return undefined;
  return { place: syntax.place(parent, pos - before.length, pos + after.length), text: before + after, statement };
}
