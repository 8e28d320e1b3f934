import { dedent, defineRule } from '../../src/rule/index.ts';
import { isDirectoryGlob } from '../shared/directory-globs.ts';

export default defineRule({
  id: 'shell/glob-in-command-directory',
  summary: 'The directory of a command is a glob',
  why: 'The shell runs the first file that matches and hands it the others as arguments. Where an archive was unpacked, `/tmp/agent-*/install` is a common way to leave out the version. ShellCheck reports each glob in the name of a command, so this rule is on only for those who ask for it by name or through the preset of that tool.',
  category: 'style',
  severity: 'info',
  presets: [],
  fix: 'none',
  fold: 'file',
  aliases: { shellcheck: { SC2211: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_06_06'],
  yields: ['dockerfile/malformed-exec-form'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        ADD agent.tar.gz /tmp/
        RUN «/tmp/agent-*/install»
      `,
      good: dedent`
        FROM debian:13
        ADD agent.tar.gz /tmp/
        RUN /tmp/agent-1.2/install
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const { head } of syntax?.commands ?? []) {
        const word = head?.node.node;
        if (word?.type !== 'Word' || !isDirectoryGlob(head!.raw)) continue;
        if (!word.parts?.some(({ type }) => type === 'Glob' || type === 'ExtendedGlob')) continue;
        report(head!, `\`${head!.raw}\` runs the first file that matches, and the others become its arguments`, {
          help: 'write the name of the directory if it is known',
        });
      }
    },
  },
});
