import { clip, defineRule } from '../../src/rule/index.ts';
import { systemRemovals } from '../shared/system-removals.ts';

export default defineRule({
  id: 'shell/system-directory-removal',
  summary: 'rm -r removes a directory of the system',
  why: 'On a computer this is a catastrophe; in a build it is often done on purpose, to make the image smaller, and a directory in a variable to which ARG or ENV gives a value is not an accident either. So this rule is on only for those who ask for it by name or through the preset of ShellCheck.',
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
            report(word, `\`${clip(word.raw, 60)}\` would be \`${directory}\` if \`${expansion}\` was empty`, {
              help: 'write `${NAME:?}` if a build argument may be empty',
              alias: 'SC2115',
            });
          continue;
        }
        report(word, `\`${clip(word.raw, 60)}\` removes \`${directory}\`, which the system needs`, {
          help: 'name what is to go inside of it',
          alias: glob ? 'SC2115' : 'SC2114',
        });
      }
    },
  },
});
