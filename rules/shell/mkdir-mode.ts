import { defineRule } from '../../src/rule/index.ts';
import { mkdirModes } from '../shared/mkdir-modes.ts';

export default defineRule({
  id: 'shell/mkdir-mode',
  summary: 'mkdir -p -m sets the mode of the last directory only',
  why: 'The directories above that `-p` creates get the usual mode: after `mkdir -p -m 700 /a/b` all users can still list `/a`, and after `-m 777` other users still cannot write there.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'none',
  aliases: { shellcheck: { SC2174: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/mkdir.html'],
  examples: [
    {
      bad: 'FROM debian:13\nRUN mkdir -p «-m» 700 /opt/app/keys\n',
      good: 'FROM debian:13\nRUN mkdir -p /opt/app && mkdir -m 700 /opt/app/keys\n',
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const { mode, mayMakeParents } of mkdirModes(syntax)) {
        if (!mayMakeParents) continue;
        report(
          mode,
          `\`${mode.raw}\` holds for the last directory only: those above it that \`-p\` creates get the usual mode`,
          {
            help: 'create the directories above first, or use `install -d -m` or `chmod` for each',
          },
        );
      }
    },
  },
});
