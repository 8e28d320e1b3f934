import { defineRule } from '../../src/rule/index.ts';

const CLASSES: ReadonlyMap<string | undefined, readonly [name: string, code: string]> = new Map([
  ['a-z', ['[:lower:]', 'SC2018']],
  ['A-Z', ['[:upper:]', 'SC2019']],
]);

export default defineRule({
  id: 'shell/ascii-letters-in-tr',
  summary: 'tr with a letter range, which does not match accented letters',
  why: '`a-z` matches the 26 letters of English, and in some locales other characters too. `[:lower:]` and `[:upper:]` match the letters of the locale.',
  category: 'style',
  severity: 'info',
  presets: ['style'],
  fix: 'unsafe',
  fold: 'file',
  aliases: { shellcheck: { SC2018: 'info', SC2019: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/tr.html'],
  examples: [
    {
      bad: "FROM debian:13\nRUN tr «'A-Z'» «'a-z'» < /name > /tag\n",
      good: "FROM debian:13\nRUN tr '[:upper:]' '[:lower:]' < /name > /tag\n",
      fixed: "FROM debian:13\nRUN tr '[:upper:]' '[:lower:]' < /name > /tag\n",
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const { baseName, args } of syntax?.commands ?? []) {
        if (baseName !== 'tr') continue;
        for (const word of args) {
          const found = CLASSES.get(word.text);
          if (!found) continue;
          const [name, alias] = found;
          const title = `use \`'${name}'\``;
          report(word, `${word.raw} does not match accented letters, and matches other letters in some locales`, {
            help: `${title}, which matches the ${name.includes('upper') ? 'uppercase' : 'lowercase'} letters of the locale`,
            alias,
            fix: syntax?.isEditable(word.node)
              ? { title, safety: 'unsafe', edits: [{ at: word, text: `'${name}'` }] }
              : undefined,
          });
        }
      }
    },
  },
});
