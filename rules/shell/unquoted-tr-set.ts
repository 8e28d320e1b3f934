import { clip, defineRule } from '../../src/rule/index.ts';
import { quotes } from '../shared/quote-word.ts';
import { holdsGlob, wordNode } from '../shared/word-parts.ts';

export default defineRule({
  id: 'shell/unquoted-tr-set',
  summary: 'An unquoted set of characters for tr may be expanded by the shell',
  why: 'To the shell, `[:space:]` is a pattern: if the current directory contains a file whose name is one of its letters, such as `a`, tr gets that name instead of the set and replaces something else.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC2060: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/tr.html'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN tr -d «[:space:]» < /version > /tag\n',
      good: "FROM debian:13\nRUN tr -d '[:space:]' < /version > /tag\n",
      fixed: "FROM debian:13\nRUN tr -d '[:space:]' < /version > /tag\n",
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const { baseName, args } of syntax?.commands ?? []) {
        if (baseName !== 'tr') continue;
        for (const word of args) {
          if (!syntax || !holdsGlob(wordNode(word))) continue;
          report(
            word,
            `${clip(word.raw, 60)} is not quoted: if a file name here matches it, tr gets that name instead`,
            {
              help: 'put it in single quotes',
              fix: quotes(word, syntax),
            },
          );
        }
      }
    },
  },
});
