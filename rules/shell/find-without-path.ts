import { defineRule, type Fix, type ShellSyntax, type WrittenWord } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/find-without-path',
  summary: 'find is called without a directory to start from',
  why: 'Which directory it searches depends on the WORKDIR of the stage and each `cd` before, which nobody sees in the command; and versions of find other than those of GNU and BusyBox reject it.',
  category: 'style',
  severity: 'info',
  presets: ['strict'],
  fix: 'safe',
  aliases: { shellcheck: { SC2185: 'info' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/find.html'],
  examples: [
    {
      bad: "FROM debian:13\nWORKDIR /src\nRUN «find» -name '*.pyc' -delete\n",
      good: "FROM debian:13\nWORKDIR /src\nRUN find . -name '*.pyc' -delete\n",
      fixed: "FROM debian:13\nWORKDIR /src\nRUN find . -name '*.pyc' -delete\n",
    },
  ],
  check: {
    script({ syntax }, { report }) {
      for (const { baseName, head, args } of syntax?.commands ?? []) {
        if (baseName !== 'find' || !head || !syntax) continue;
        const index = args.findIndex(({ raw }) => !/^-(?:[LPH]$|O)/.test(raw));
        const first = args[index];
        if (!first?.raw.startsWith('-')) continue;
        report(head, '`find` has no directory to start from, and takes the current one', {
          help: 'write `.` before the tests',
          fix: fixOf(first, syntax),
        });
      }
    },
  },
});

function fixOf({ file, start, node }: WrittenWord, syntax: ShellSyntax): Fix | undefined {
  if (!syntax.isEditable(node)) return undefined;
  return { title: 'write `.`', safety: 'safe', edits: [{ at: { file, start, end: start }, text: '. ' }] };
}
