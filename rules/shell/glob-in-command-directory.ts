import { dedent, defineRule } from '../../src/rule/index.ts';
import { isDirectoryGlob } from '../shared/directory-globs.ts';

export default defineRule({
  id: 'shell/glob-in-command-directory',
  summary: 'A command whose directory is a glob',
  why: 'The shell runs the first file that matches and passes the others as arguments. After unpacking an archive, `/tmp/agent-*/install` is a common way to avoid repeating the version. ShellCheck reports every glob in the name of a command. This rule is off by default: enable it by name or with the `shellcheck` preset.',
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
        report(head!, `\`${head!.raw}\` runs the first file that matches and passes the others as arguments`, {
          help: 'use the name of the directory if it is known',
        });
      }
    },
  },
});
