import { defineRule } from '../../src/rule/index.ts';
import { mkdirModes } from '../shared/mkdir-modes.ts';

export default defineRule({
  id: 'shell/mkdir-mode',
  summary: 'mkdir -p -m sets the mode of the last directory only',
  why: 'Parent directories that `-p` creates get the default mode: after `mkdir -p -m 700 /a/b` all users can still list `/a`, and after `-m 777` other users still cannot write to it.',
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
          `\`${mode.raw}\` applies only to the last directory: parent directories that \`-p\` creates get the default mode`,
          {
            help: 'create the parent directories first, or use `install -d -m` or `chmod` for each',
          },
        );
      }
    },
  },
});
