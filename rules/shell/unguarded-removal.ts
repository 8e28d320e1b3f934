import { clip, defineRule, type Fix, type ShellSyntax, type WrittenWord } from '../../src/rule/index.ts';
import { systemRemovals } from '../shared/system-removals.ts';
import { flatParts, wordNode } from '../shared/word-parts.ts';

export default defineRule({
  id: 'shell/unguarded-removal',
  summary: 'rm -r removes a system directory if a variable is empty',
  why: 'A build argument that is not passed, or a misspelled name, is empty: `rm -rf "$DIR/"*` then removes `/*`. In a build this destroys the image, and in a container also everything that is mounted into it. `${DIR:?}` makes the shell stop instead.',
  category: 'reliability',
  severity: 'warning',
  presets: ['strict'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC2115: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_02'],
  examples: [
    {
      bad: 'FROM debian:13\nARG DIR\nRUN rm -rf «"$DIR/"*»\n',
      good: 'FROM debian:13\nARG DIR\nRUN rm -rf "${DIR:?}/"*\n',
      fixed: 'FROM debian:13\nARG DIR\nRUN rm -rf "${DIR:?}/"*\n',
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const { word, directory, expansion, named, hasValue } of systemRemovals(syntax)) {
        if (expansion === undefined || hasValue || !syntax) continue;
        const when = named ? `\`${expansion}\` is empty` : `\`${clip(expansion, 40)}\` prints nothing`;
        report(word, `\`${clip(word.raw, 60)}\` becomes \`${directory}\` if ${when}`, {
          help: `${named ? '' : 'store the output in a variable and '}use \`\${NAME:?}\`, which stops the script if the variable is empty`,
          fix: fixOf(word, syntax),
        });
      }
    },
  },
});

/** Guards the first variable of the word, if it has a name. */
function fixOf(word: WrittenWord, syntax: ShellSyntax): Fix | undefined {
  if (!syntax.isEditable(word.node)) return undefined;
  const first = flatParts(wordNode(word)).find(
    ({ type }) => type === 'SimpleExpansion' || type === 'ParameterExpansion',
  );
  const name = first && /^\$\{?([A-Za-z_]\w*)\}?$/.exec(first.text)?.[1];
  if (!first || name === undefined) return undefined;
  const text = `\${${name}:?}`;
  return { title: `use \`${text}\``, safety: 'unsafe', edits: [{ at: syntax.of(first), text }] };
}
