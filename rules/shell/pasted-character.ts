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
  summary: 'A curly quote, no-break space or HTML entity pasted into a script',
  why: 'Web pages and word processors turn quotes into curly quotes, spaces into no-break spaces and `&` into `&amp;`. To a shell, curly quotes and no-break spaces are ordinary characters: they do not quote or separate anything and end up in the arguments. `&amp;` starts the command before it in the background and then runs a command named `amp`.',
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
            report(at, 'a no-break space does not separate words: the shell treats it as an ordinary character', {
              help: 'use an ordinary space',
              alias: 'SC1018',
              fix: syntax.isEditable(bare.word) ? replacement('use an ordinary space', at, ' ', 'unsafe') : undefined,
            });
        }
      }
      for (const [index, { character, at }] of quotes.entries())
        report(at, `\`${character}\` does not quote anything: the shell treats it as an ordinary character`, {
          help: `use \`${SINGLE.test(character) ? "'" : '"'}\``,
          alias: 'SC1110',
          fix: fixOf(syntax, quotes[index], quotes[index + 1]),
        });
      for (const { entity, at } of entities(syntax))
        report(at, `\`${entity}\` is an HTML entity: to the shell it is \`&\`, a command name and \`;\``, {
          help: `use \`${ENTITIES.get(entity)}\``,
          alias: 'SC1109',
          fix:
            isApart(at) && syntax.isEditable(syntax.root)
              ? replacement('replace the entity', at, ENTITIES.get(entity)!, 'unsafe')
              : undefined,
        });
    },
  },
});

/** Whether there is whitespace before or after it. In the middle of a word, the plain character would be wrong too. */
function isApart({ file, start, end }: Located): boolean {
  return /\s/.test(file.text.charAt(start - 1)) || /\s/.test(file.text.charAt(end));
}

interface Quote {
  readonly character: string;
  readonly at: Located;
  readonly bare: BareText;
}

/** Straightens a quote and the one that closes it, unless that would change the meaning of the text between them. */
function fixOf(syntax: ShellSyntax, open: Quote | undefined, close: Quote | undefined): Fix | undefined {
  if (!open || !close || !syntax.isEditable(open.bare.word) || !syntax.isEditable(close.bare.word)) return undefined;
  if (`${open.character}${close.character}` !== '“”' && `${open.character}${close.character}` !== '‘’')
    return undefined;
  const between = open.at.file.text.slice(open.at.end, close.at.start);
  if (/["'`\\\n]/.test(between)) return undefined;
  const text = SINGLE.test(open.character) ? "'" : '"';
  return {
    title: 'use straight quotes',
    safety: 'unsafe',
    edits: [
      { at: open.at, text },
      { at: close.at, text },
    ],
  };
}

/** HTML entities such as `&amp;`: the shell starts the command before the `&` in the background. */
function* entities(syntax: ShellSyntax): Generator<{ entity: string; at: Located }> {
  for (const statement of syntax.nodes('Statement')) {
    if (!statement.node.background) continue;
    const { end } = statement.node;
    const entity = /^&(?:amp|[gl]t|quot);/.exec(textOf(syntax.place(statement, end - 1, end + 5)))?.[0];
    if (entity) yield { entity, at: syntax.place(statement, end - 1, end - 1 + entity.length) };
  }
}
