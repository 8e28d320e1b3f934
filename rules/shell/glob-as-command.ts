import { dedent, defineRule } from '../../src/rule/index.ts';
import { isDirectoryGlob } from '../shared/directory-globs.ts';

export default defineRule({
  id: 'shell/glob-as-command',
  summary: 'A command name that is a glob',
  why: 'The shell runs the first file that matches and passes the others as arguments. If nothing matches, it looks for a program whose name contains the `*`. Which program runs depends on the files in the directory.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: { SC2211: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_06'],
  yields: ['dockerfile/malformed-exec-form'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        COPY install-1.2.sh /tmp/
        RUN «/tmp/install-*.sh»
      `,
      good: dedent`
        FROM debian:13
        COPY install-1.2.sh /tmp/install.sh
        RUN /tmp/install.sh
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const { head } of syntax.commands) {
        const word = head?.node.node;
        if (word?.type !== 'Word' || !word.parts?.some(({ type }) => type === 'Glob' || type === 'ExtendedGlob'))
          continue;
        if (isDirectoryGlob(head!.raw)) continue;
        report(head!, `\`${head!.raw}\` runs the first file that matches, and passes it the others as arguments`, {
          help: 'use the exact name of the program',
        });
      }
    },
  },
});
