import { clip, dedent, defineRule, type Fix, type ShellSyntax } from '../../src/rule/index.ts';
import { type Ampersand, ampersandsIn } from '../shared/ampersands.ts';

export default defineRule({
  id: 'shell/address-cut-at-ampersand',
  summary: 'An unquoted `&` in a URL ends the command',
  why: 'An unquoted `&` ends the command and runs it in the background. The download gets only the first part of the URL, the rest is read as another command or an assignment, and options after it, such as the output file, no longer belong to the download.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC1132: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_09_03_02'],
  examples: [
    {
      bad: dedent`
        FROM buildpack-deps:trixie
        RUN curl -fsSL https://example.org/get?os=linux«&»arch=amd64 -o /tmp/tool
      `,
      good: dedent`
        FROM buildpack-deps:trixie
        RUN curl -fsSL 'https://example.org/get?os=linux&arch=amd64' -o /tmp/tool
      `,
      fixed: dedent`
        FROM buildpack-deps:trixie
        RUN curl -fsSL 'https://example.org/get?os=linux&arch=amd64' -o /tmp/tool
      `,
    },
  ],
  check: {
    script(script, { report }) {
      const syntax = MENTION.test(script.text) ? script.syntax : undefined;
      if (!syntax) return;
      let cut = -1;
      for (const { at, address } of ampersandsIn(syntax)) {
        if (!address || at.start < cut) continue;
        cut = address.place.end;
        report(
          at,
          `unquoted \`&\` ends the command: the shell does not read \`${clip(address.text, 60)}\` as one URL`,
          {
            help: 'quote the URL',
            fix: quoted(syntax, address),
          },
        );
      }
    },
  },
});

const MENTION = /[?/]\S*[^&\s]&[A-Za-z]/;

function quoted(syntax: ShellSyntax, { text, place, statement }: NonNullable<Ampersand['address']>): Fix | undefined {
  if (!syntax.isEditable(statement) || /[\\'"`;|<>()!]|\$\(/.test(text)) return undefined;
  const quote = text.includes('$') ? '"' : "'";
  return { title: 'quote the URL', safety: 'unsafe', edits: [{ at: place, text: `${quote}${text}${quote}` }] };
}
