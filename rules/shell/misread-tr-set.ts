import { clip, defineRule } from '../../src/rule/index.ts';

/** A range in brackets, which are characters of the set like any other. */
const BRACKETS = /^\[[^[\]:=]*-[^[\]:=]*\]$/;

/** The same letter twice, in a text that has no ranges, classes and escapes. */
const WORD = /^[^-[\]\\]*([A-Za-z])[^-[\]\\]*\1[^-[\]\\]*$/;

export default defineRule({
  id: 'shell/misread-tr-set',
  summary: 'tr gets a word or a range in brackets instead of a set of characters',
  why: 'tr replaces single characters: `tr hello world` makes an `o` of each `l`, and replaces no words. Brackets are not needed around a range, and are replaced or deleted like the letters in it.',
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
            report(word, `the brackets of ${clip(word.raw, 60)} are characters that tr replaces too`, {
              help: 'leave the brackets out',
              alias: 'SC2021',
            });
          } else if (!text.startsWith('-') && WORD.test(text)) {
            report(word, `${clip(word.raw, 60)} is a set of characters for tr, not a word: a letter counts once`, {
              help: 'use sed to replace words',
              alias: 'SC2020',
            });
          }
        }
      }
    },
  },
});
