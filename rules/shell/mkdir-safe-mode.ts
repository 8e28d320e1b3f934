import { defineRule } from '../../src/rule/index.ts';
import { mkdirModes } from '../shared/mkdir-modes.ts';

export default defineRule({
  id: 'shell/mkdir-safe-mode',
  summary: 'mkdir -p -m in a directory that exists',
  why: 'With `-p`, `-m` sets the mode of the last directory only. `mkdir -p -m 700 ~/.ssh` creates no other directory, because the home directory exists. ShellCheck reports it anyway. This rule is off by default: enable it by name or with the `shellcheck` preset.',
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
        report(
          mode,
          `\`${mode.raw}\` applies only to the last directory, not to parent directories that \`-p\` may create`,
          {
            help: 'ignore this if the parent directories exist; otherwise create them first',
          },
        );
      }
    },
  },
});
