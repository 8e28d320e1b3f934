import { clip, defineRule, isNode, type ShellNodeOf, textOf } from '../../src/rule/index.ts';
import { partsOf } from '../shared/word-parts.ts';

/** Characters that are often left unquoted between two quoted parts on purpose. */
const JOINTS: ReadonlySet<string> = new Set(['=', ':', '/']);

export default defineRule({
  id: 'shell/split-quotes',
  summary: 'Quotes inside a quoted string end it and are lost',
  why: 'A quote inside quotes of the same kind ends the string: `echo "{"key": 1}"` prints `{key: 1}`, which is not JSON. The text between the strings is not quoted, so the shell also splits it at whitespace and expands globs in it.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'none',
  aliases: { shellcheck: { SC2026: 'info', SC2140: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_02_03'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN echo "{"«debug»": true}" > /etc/docker/daemon.json\n',
      good: 'FROM debian:13\nRUN echo \'{"debug": true}\' > /etc/docker/daemon.json\n',
    },
    {
      bad: "FROM debian:13\nRUN echo 'it'«is»'so'\n",
      good: 'FROM debian:13\nRUN echo "it\'is\'so"\n',
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const word of syntax?.nodes('Word') ?? []) {
        if (!syntax || isPattern(word)) continue;
        const parts = partsOf(word.node);
        for (const [index, part] of parts.entries()) {
          const alias = part.type === 'Literal' ? codeOf(part.text, parts[index - 1], parts[index + 1]) : undefined;
          if (!alias) continue;
          const at = syntax.place(word, part.pos, part.end);
          report(at, `the quote before \`${clip(textOf(at), 40)}\` ends the string and is not part of it`, {
            help: 'use `\\"` for a quote inside double quotes, or put the whole string in the other kind of quotes',
            alias,
            milder: alias === 'SC2026',
          });
        }
      }
    },
  },
});

type Part = ReturnType<typeof partsOf>[number];

function codeOf(text: string, before: Part | undefined, after: Part | undefined): string | undefined {
  if (before?.type === 'SingleQuoted') return /^[A-Za-z\d]+$/.test(text) ? 'SC2026' : undefined;
  if (before?.type !== 'DoubleQuoted' || after?.type !== 'DoubleQuoted' || JOINTS.has(text)) return undefined;
  return isLoneExpansion(before) && isLoneExpansion(after) ? undefined : 'SC2140';
}

function isLoneExpansion(part: Part & { readonly type: 'DoubleQuoted' }): boolean {
  const [only, ...others] = part.parts;
  return only !== undefined && others.length === 0 && only.type !== 'Literal';
}

/** Regular expressions and patterns in `${x%…}` are partly quoted on purpose. */
function isPattern({ node, parent }: ShellNodeOf<'Word'>): boolean {
  if (isNode(parent, 'TestBinary')) return parent.node.operator === '=~' && parent.node.right === node;
  return isNode(
    parent,
    'Default',
    'Remove',
    'Replace',
    'Slice',
    'CaseModification',
    'Transform',
    'Unknown',
    'ParameterExpansion',
  );
}
