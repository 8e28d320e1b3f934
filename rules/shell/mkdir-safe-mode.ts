import { defineRule } from '../../src/rule/index.ts';
import { mkdirModes } from '../shared/mkdir-modes.ts';

export default defineRule({
  id: 'shell/mkdir-safe-mode',
  summary: 'mkdir -p -m below a directory that exists',
  why: 'With `-p`, `-m` sets the mode of the last directory only. In `mkdir -p -m 700 ~/.ssh` that is the only directory which is created, because the home directory exists. ShellCheck reports it all the same, so this rule is on only for those who ask for it by name or through the preset of that tool.',
  category: 'style',
  severity: 'info',
  presets: [],
  fix: 'none',
  aliases: { shellcheck: { SC2174: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/mkdir.html'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN mkdir -p «-m» 700 ~/.ssh\n',
      good: 'FROM debian:13\nRUN mkdir -m 700 ~/.ssh\n',
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const { mode, mayMakeParents } of mkdirModes(syntax)) {
        if (mayMakeParents) continue;
        report(mode, `\`${mode.raw}\` is for the last directory only, not for those above it that \`-p\` may create`, {
          help: 'nothing needs to change if the directories above exist; turn off `SC2174` to hide it',
        });
      }
    },
  },
});
