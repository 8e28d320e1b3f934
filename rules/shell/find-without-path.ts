import { defineRule, type Fix, type ShellSyntax, type WrittenWord } from '../../src/rule/index.ts';

export default defineRule({
  id: 'shell/find-without-path',
  summary: 'find without a start directory',
  why: 'The directory that is searched depends on the WORKDIR of the stage and every earlier `cd`, which the command does not show. Versions of find other than GNU and BusyBox reject the command.',
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
        if (first && (!first.raw.startsWith('-') || INFORMATION.test(first.raw))) continue;
        report(head, '`find` has no start directory and searches the current one', {
          help: 'add `.` as the start directory',
          fix: fixOf(first, args.at(-1) ?? head, syntax),
        });
      }
    },
  },
});

/** Options that only print information. */
const INFORMATION = /^--?(?:help|version)$/;

/** Adds `.` before the first test, or after the last word if there is none. */
function fixOf(test: WrittenWord | undefined, last: WrittenWord, syntax: ShellSyntax): Fix | undefined {
  if (!syntax.isEditable((test ?? last).node)) return undefined;
  const { file } = last;
  const edit = test
    ? { at: { file, start: test.start, end: test.start }, text: '. ' }
    : { at: { file, start: last.end, end: last.end }, text: ' .' };
  return { title: 'add `.`', safety: 'safe', edits: [edit] };
}
