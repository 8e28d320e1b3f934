import {
  dedent,
  defineRule,
  type Fix,
  type Located,
  replacement,
  type ShellNodeOf,
  type ShellSyntax,
  textOf,
} from '../../src/rule/index.ts';
import { missedEnd, UNENDED } from '../shared/here-document-ends.ts';

const MENTION = /<<-?[ \t]*["'\\\w]/;

export default defineRule({
  id: 'shell/unclosed-here-document',
  summary: 'A here-document without a closing line',
  why: 'A here-document ends at a line that contains only its delimiter: in the same case, with no whitespace before or after it, except leading tabs with `<<-`. Without such a line, the shell prints at most a warning and treats everything that follows, including commands, as text of the document.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  aliases: {
    shellcheck: {
      SC1009: 'info',
      SC1039: 'error',
      SC1040: 'error',
      SC1041: 'error',
      SC1042: 'error',
      SC1043: 'error',
      SC1044: 'error',
      SC1072: 'error',
      SC1073: 'error',
      SC1118: 'error',
    },
  },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_07_04'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM alpine:3.22
        RUN <<SCRIPT
        set -e
        cat > /etc/motd <<END
        Welcome
        «  END»
        chmod 644 /etc/motd
        SCRIPT
      `,
      good: dedent`
        FROM alpine:3.22
        RUN <<SCRIPT
        set -e
        cat > /etc/motd <<END
        Welcome
        END
        chmod 644 /etc/motd
        SCRIPT
      `,
      fixed: dedent`
        FROM alpine:3.22
        RUN <<SCRIPT
        set -e
        cat > /etc/motd <<END
        Welcome
        END
        chmod 644 /etc/motd
        SCRIPT
      `,
    },
  ],
  check: {
    script(node, { report }) {
      const syntax = MENTION.test(textOf(node)) ? node.written : undefined;
      for (const document of syntax?.nodes('HereDoc') ?? []) {
        const { closing, delimiter, operator, pos, end } = document.node;
        if (closing || !delimiter) continue;
        const near = nearMiss(syntax!, document);
        report(near?.at ?? syntax!.place(document, pos, end), message(near?.why, operator, delimiter.value), {
          help: near ? `put only \`${delimiter.value}\` on the line` : `add a closing line \`${delimiter.value}\``,
          alias: near?.codes ?? UNENDED,
          fix: near?.fix,
        });
      }
    },
  },
});

function message(why: string | undefined, operator: string, delimiter: string): string {
  if (!why) return `this here-document has no closing line \`${delimiter}\`: everything that follows is part of it`;
  return `this line does not end the here-document \`${operator}${delimiter}\`, because ${why}`;
}

interface NearMiss {
  readonly at: Located;
  readonly why: string;
  readonly codes: readonly string[];
  readonly fix: Fix | undefined;
}

/** The line that was probably meant to end the document. */
function nearMiss(syntax: ShellSyntax, document: ShellNodeOf<'HereDoc'>): NearMiss | undefined {
  const { body, delimiter, operator } = document.node;
  const word = delimiter!.value;
  let best: NearMiss | undefined;
  let from = body.pos;
  for (const line of body.text.split('\n')) {
    const found = missedEnd(line, word, operator === '<<-');
    const at = syntax.place(document, from, from + line.length);
    from += line.length + 1;
    if (!found || (best && found.fix === undefined)) continue;
    const fix =
      found.fix && syntax.isEditable(document)
        ? replacement('end the here-document', at, found.fix, 'unsafe')
        : undefined;
    best = { at, why: found.why, codes: found.codes, fix };
    if (found.fix) return best;
  }
  return best;
}
