import { defineRule, type Fix, type ShellSyntax, type WrittenWord } from '../../src/rule/index.ts';
import { partsOf, wordNode } from '../shared/word-parts.ts';

export default defineRule({
  id: 'shell/early-trap-expansion',
  summary: 'A variable in a trap is expanded when the trap is set',
  why: 'In double quotes, the shell expands the variable immediately. The trap then uses the value from that moment, which may be empty, and a space or quote in the value becomes part of the command.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC2064: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#trap'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN trap "rm -rf «$tmp»" EXIT; tmp=$(mktemp -d); make -C "$tmp"\n',
      good: 'FROM debian:13\nRUN trap \'rm -rf "$tmp"\' EXIT; tmp=$(mktemp -d); make -C "$tmp"\n',
      fixed: 'FROM debian:13\nRUN trap \'rm -rf $tmp\' EXIT; tmp=$(mktemp -d); make -C "$tmp"\n',
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const { name, args } of syntax?.commands ?? []) {
        const [action] = name === 'trap' ? args : [];
        if (!syntax || !action) continue;
        let fix = fixOf(action, syntax);
        for (const part of partsOf(wordNode(action))) {
          for (const child of part.type === 'DoubleQuoted' ? part.parts : []) {
            if (child.type === 'Literal') continue;
            const at = syntax.of(child);
            report(at, `\`${at.source}\` is expanded now, not when the trap runs`, {
              help: 'put the command in single quotes',
              fix,
            });
            fix = undefined;
          }
        }
      }
    },
  },
});

function fixOf(word: WrittenWord, syntax: ShellSyntax): Fix | undefined {
  const { raw, node } = word;
  if (!syntax.isEditable(node) || !/^"[^"'\\`]*"$/.test(raw)) return undefined;
  return { title: 'use single quotes', safety: 'unsafe', edits: [{ at: word, text: `'${raw.slice(1, -1)}'` }] };
}
