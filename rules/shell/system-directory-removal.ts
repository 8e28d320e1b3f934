import { clip, defineRule } from '../../src/rule/index.ts';
import { systemRemovals } from '../shared/system-removals.ts';

export default defineRule({
  id: 'shell/system-directory-removal',
  summary: 'rm -r removes a system directory',
  why: 'In a build, this is often done on purpose to make the image smaller, and a directory in a variable that ARG or ENV sets is rarely an accident either. This rule is therefore off unless it is enabled by name or by the `shellcheck` preset.',
  category: 'reliability',
  severity: 'warning',
  presets: [],
  fix: 'none',
  aliases: { shellcheck: { SC2114: 'warning', SC2115: 'warning' } },
  references: ['https://refspecs.linuxfoundation.org/FHS_3.0/fhs-3.0.html'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN rm -rf «/usr/share»\n',
      good: 'FROM debian:13\nRUN rm -rf /usr/share/doc\n',
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const { word, directory, expansion, hasValue, glob } of systemRemovals(syntax)) {
        if (expansion !== undefined) {
          if (hasValue)
            report(word, `\`${clip(word.raw, 60)}\` would be \`${directory}\` if \`${expansion}\` were empty`, {
              help: 'use `${NAME:?}` if a build argument may be empty',
              alias: 'SC2115',
            });
          continue;
        }
        report(word, `\`rm -r ${clip(word.raw, 60)}\` removes \`${directory}\`, which the system needs`, {
          help: 'remove only the files in it that are not needed',
          alias: glob ? 'SC2115' : 'SC2114',
        });
      }
    },
  },
});
