import {
  dedent,
  defineRule,
  type Fix,
  type Located,
  replacement,
  type ShellSyntax,
  textOf,
} from '../../src/rule/index.ts';
import { type BareText, bareTexts, withoutEscapes } from '../shared/bare-text.ts';

const MENTION = /[\u00a0\u2007\u202f“”‘’]|&(?:amp|[gl]t|quot);/;

const SINGLE = /[‘’]/;

const ENTITIES = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
]);

export default defineRule({
  id: 'shell/pasted-character',
  summary: 'A curly quote, odd blank or HTML entity that pasting left in a script',
  why: 'Web pages and word processors turn quotes into curly ones, blanks into no-break spaces and `&` into `&amp;`. To a shell, curly quotes and no-break spaces are letters: they quote nothing and separate nothing, and commands are given the odd characters. `&amp;` starts the command before it in the background and runs one named `amp`.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC1018: 'error', SC1109: 'error', SC1110: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_03'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN echo «“»Welcome aboard«”» > /etc/motd
      `,
      good: dedent`
        FROM alpine:3.22
        RUN echo "Welcome aboard" > /etc/motd
      `,
      fixed: dedent`
        FROM alpine:3.22
        RUN echo "Welcome aboard" > /etc/motd
      `,
    },
  ],
  check: {
    script(node, { report }) {
      const syntax = MENTION.test(textOf(node)) ? node.written : undefined;
      if (!syntax) return;
      const quotes: Quote[] = [];
      for (const bare of bareTexts(syntax)) {
        for (const { 0: character, index } of withoutEscapes(bare.text).matchAll(/[\u00a0\u2007\u202f“”‘’]/g)) {
          const at = bare.place(index, index + 1);
          if (/[“”‘’]/.test(character)) quotes.push({ character, at, bare });
          else
            report(at, 'a no-break space does not separate words: the shell takes it for a letter', {
              help: 'write an ordinary space',
              alias: 'SC1018',
              fix: syntax.isEditable(bare.word) ? replacement('write a space', at, ' ', 'unsafe') : undefined,
            });
        }
      }
      for (const [index, { character, at }] of quotes.entries())
        report(at, `\`${character}\` is not a quote to a shell but a letter`, {
          help: `write \`${SINGLE.test(character) ? "'" : '"'}\``,
          alias: 'SC1110',
          fix: fixOf(syntax, quotes[index], quotes[index + 1]),
        });
      for (const { entity, at } of entities(syntax))
        report(at, `\`${entity}\` is HTML: the shell reads a \`&\`, a command and a \`;\``, {
          help: `write \`${ENTITIES.get(entity)}\``,
          alias: 'SC1109',
          fix:
            isApart(at) && syntax.isEditable(syntax.root)
              ? replacement('write the character', at, ENTITIES.get(entity)!, 'unsafe')
              : undefined,
        });
    },
  },
});

/** Whether a blank stands before or after it: in the midst of a word, the character alone would not be right either. */
function isApart({ file, start, end }: Located): boolean {
  return /\s/.test(file.text.charAt(start - 1)) || /\s/.test(file.text.charAt(end));
}

interface Quote {
  readonly character: string;
  readonly at: Located;
  readonly bare: BareText;
}

/** Straightens a quote together with the one that closes it; nothing between them may be special in other ways than before. */
function fixOf(syntax: ShellSyntax, open: Quote | undefined, close: Quote | undefined): Fix | undefined {
  if (!open || !close || !syntax.isEditable(open.bare.word) || !syntax.isEditable(close.bare.word)) return undefined;
  if (`${open.character}${close.character}` !== '“”' && `${open.character}${close.character}` !== '‘’')
    return undefined;
  const between = open.at.file.text.slice(open.at.end, close.at.start);
  if (/["'`\\\n]/.test(between)) return undefined;
  const text = SINGLE.test(open.character) ? "'" : '"';
  return {
    title: 'write straight quotes',
    safety: 'unsafe',
    edits: [
      { at: open.at, text },
      { at: close.at, text },
    ],
  };
}

/** `&amp;` and the like, of which the shell makes a command in the background and another. */
function* entities(syntax: ShellSyntax): Generator<{ entity: string; at: Located }> {
  for (const statement of syntax.nodes('Statement')) {
    if (!statement.node.background) continue;
    const { end } = statement.node;
    const entity = /^&(?:amp|[gl]t|quot);/.exec(textOf(syntax.place(statement, end - 1, end + 5)))?.[0];
    if (entity) yield { entity, at: syntax.place(statement, end - 1, end - 1 + entity.length) };
  }
}
