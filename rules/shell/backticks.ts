import {
  clip,
  defineRule,
  enclosing,
  type Fix,
  replacement,
  type ShellNodeOf,
  type ShellSyntax,
} from '../../src/rule/index.ts';

type Substitution = ShellNodeOf<'CommandExpansion' | 'ArithmeticCommandExpansion'>;

export default defineRule({
  id: 'shell/backticks',
  summary: 'A command substitution in backticks',
  why: 'In backticks, every backslash, dollar sign and inner backtick must be escaped once more, and a backtick is easily mistaken for a quote. `$(…)` can be nested, needs no extra escaping, and works in every current shell.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'safe',
  fold: 'file',
  aliases: { shellcheck: { SC2006: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_03'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN echo "built on «`date -u`»" > /built\n',
      good: 'FROM debian:13\nRUN echo "built on $(date -u)" > /built\n',
      fixed: 'FROM debian:13\nRUN echo "built on $(date -u)" > /built\n',
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const node of syntax?.nodes('CommandExpansion', 'ArithmeticCommandExpansion') ?? []) {
        if (!node.source.startsWith('`') || !node.node.script?.commands.length) continue;
        report(
          node,
          `${clip(node.source, 60)} is a command substitution in backticks, which are hard to nest and to read`,
          {
            help: 'use `$(…)`',
            fix: syntax && fixOf(node, syntax),
          },
        );
      }
    },
  },
});

/** Removes the backslashes that backticks require. No fix where shells disagree about them, or where there may be a comment or a `)`. */
function fixOf(node: Substitution, syntax: ShellSyntax): Fix | undefined {
  const inside = node.source.slice(1, -1);
  if (!syntax.isEditable(node) || /\\[\n"]|\\$|#|\bcase\b|<</.test(inside)) return undefined;
  if (inside.includes('\\') && enclosing(node, 'DoubleQuoted', 'HereDocBody')) return undefined;
  const text = inside.replace(/\\([$`\\])/g, '$1');
  return replacement('use `$(…)`', node, `$(${text.startsWith('(') ? ' ' : ''}${text})`);
}
