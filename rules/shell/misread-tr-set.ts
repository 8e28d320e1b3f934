import { clip, defineRule } from '../../src/rule/index.ts';

/** A range in brackets, which tr treats as ordinary characters. */
const BRACKETS = /^\[[^[\]:=]*-[^[\]:=]*\]$/;

/** The same letter twice, in a string without ranges, classes or escapes. */
const WORD = /^[^-[\]\\]*([A-Za-z])[^-[\]\\]*\1[^-[\]\\]*$/;

export default defineRule({
  id: 'shell/misread-tr-set',
  summary: 'tr gets a word or a range in brackets instead of a character set',
  why: 'tr replaces single characters: `tr hello world` changes each `e` to `o`, and never replaces a word. Ranges do not need brackets, which are replaced or deleted like any other character of the set.',
  category: 'correctness',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  aliases: { shellcheck: { SC2020: 'info', SC2021: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/tr.html'],
  examples: [
    {
      bad: "FROM debian:13\nRUN tr -d «'[0-9]'» < /name > /tag\n",
      good: "FROM debian:13\nRUN tr -d '0-9' < /name > /tag\n",
    },
    {
      bad: 'FROM debian:13\nRUN tr «hello» world < /text > /out\n',
      good: "FROM debian:13\nRUN sed 's/hello/world/g' /text > /out\n",
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const { baseName, args } of syntax?.commands ?? []) {
        if (baseName !== 'tr') continue;
        for (const word of args) {
          const { text = '' } = word;
          if (word.quoted && BRACKETS.test(text)) {
            report(word, `tr treats the brackets in ${clip(word.raw, 60)} as characters of the set`, {
              help: 'remove the brackets',
              alias: 'SC2021',
            });
          } else if (!text.startsWith('-') && WORD.test(text)) {
            report(
              word,
              `tr reads ${clip(word.raw, 60)} as a set of characters, not as a word: a repeated letter counts once`,
              {
                help: 'use sed to replace words',
                alias: 'SC2020',
              },
            );
          }
        }
      }
    },
  },
});
