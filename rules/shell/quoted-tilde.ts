import {
  clip,
  defineRule,
  type Fix,
  isNode,
  type ShellNodeOf,
  type ShellSyntax,
  textOf,
} from '../../src/rule/index.ts';
import { partsOf } from '../shared/word-parts.ts';

export default defineRule({
  id: 'shell/quoted-tilde',
  summary: 'A tilde in quotes is not expanded to the home directory',
  why: 'In quotes, `~` is an ordinary character: `mkdir -p "~/.config"` creates a directory called `~` in the current directory, and a program that gets `"~/app"` does not find the file.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC2088: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_01'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN mkdir -p "«~/.config»"\n',
      good: 'FROM debian:13\nRUN mkdir -p "$HOME/.config"\n',
      fixed: 'FROM debian:13\nRUN mkdir -p "$HOME/.config"\n',
    },
  ],
  check: {
    script(script, { report }) {
      if (!/["']~\//.test(textOf(script))) return;
      const { syntax } = script;
      for (const word of syntax?.nodes('Word') ?? []) {
        const at = syntax && !isCompared(word) ? tildeIn(word, syntax) : undefined;
        if (!at || !syntax) continue;
        report(at, `the \`~\` in \`${clip(textOf(at), 60)}\` is not expanded because it is quoted`, {
          help: 'use `$HOME` in double quotes, or move `~/` out of the quotes',
          fix: fixOf(at, word, syntax),
        });
      }
    },
  },
});

type Tilde = ReturnType<ShellSyntax['place']>;

/** The quoted string at the start of a word, if it begins with `~/`. For double quotes, the text inside them. */
function tildeIn(word: ShellNodeOf<'Word'>, syntax: ShellSyntax): Tilde | undefined {
  const [first] = partsOf(word.node);
  if (first?.type === 'SingleQuoted') return first.value.startsWith('~/') ? syntax.of(first) : undefined;
  const inside = first?.type === 'DoubleQuoted' ? first.parts[0] : undefined;
  return inside?.type === 'Literal' && inside.text.startsWith('~/') ? syntax.of(inside) : undefined;
}

/** Patterns and the operands of tests may mean a literal tilde. */
function isCompared({ parent }: ShellNodeOf<'Word'>): boolean {
  return isNode(parent, 'Case', 'CaseItem', 'TestBinary', 'Remove', 'Replace');
}

function fixOf({ file, start }: Tilde, word: ShellNodeOf<'Word'>, syntax: ShellSyntax): Fix | undefined {
  if (!syntax.isEditable(word) || !word.source.startsWith('"')) return undefined;
  return { title: 'use `$HOME`', safety: 'unsafe', edits: [{ at: { file, start, end: start + 1 }, text: '$HOME' }] };
}
