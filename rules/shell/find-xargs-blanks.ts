import { defineRule, type Edit, type Fix, type ShellSyntax, type WrittenCommand } from '../../src/rule/index.ts';
import { neighboursIn } from '../shared/shell-tree.ts';

const ENDED_OTHERWISE = /^-(?:print0|fprint0|printf)$/;

/** With these, adding `-print0` at the end would change which names are printed. */
const OTHER_ACTIONS = /^(?:-(?:o|or|exec|execdir|ok|okdir|print|fprint|ls|fls|fprintf|quit|prune)|[!(),])$/;

export default defineRule({
  id: 'shell/find-xargs-blanks',
  summary: 'find passes names to xargs, which splits them at whitespace',
  why: 'xargs splits its input at whitespace and removes quotes and backslashes: a file named `a b` becomes `a` and `b`. The command then fails or works on other files. With `-print0` and `-0`, names end at the null character, which no name contains.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'unsafe',
  aliases: { shellcheck: { SC2038: 'warning' } },
  references: ['https://www.gnu.org/software/findutils/manual/html_mono/find.html#Safe-File-Name-Handling'],
  examples: [
    {
      bad: "FROM debian:13\nRUN «find /src -name '*.pyc'» | xargs rm -f\n",
      good: "FROM debian:13\nRUN find /src -name '*.pyc' -print0 | xargs -0 rm -f\n",
      fixed: "FROM debian:13\nRUN find /src -name '*.pyc' -print0 | xargs -0 rm -f\n",
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const [from, to] of neighboursIn(syntax)) {
        if (from?.name !== 'find' || to?.name !== 'xargs' || to.hasFlag('0', 'null')) continue;
        if (from.args.some(({ raw }) => ENDED_OTHERWISE.test(raw))) continue;
        report(from, 'xargs splits the names from find at whitespace and interprets quotes in them', {
          help: 'use `-print0` for find and `-0` for xargs, or `find … -exec … {} +`',
          fix: fixOf(from, to, syntax),
        });
      }
    },
  },
});

function fixOf(from: WrittenCommand, to: WrittenCommand, syntax: ShellSyntax): Fix | undefined {
  const last = from.args.at(-1);
  const { head } = to;
  if (!last || !head || !syntax.isEditable(from.node) || !syntax.isEditable(to.node)) return undefined;
  const others = from.args.some(({ text }) => text === undefined || OTHER_ACTIONS.test(text));
  if (others || to.args.some(({ raw }) => /^-(?:[dlLE]|-delimiter|-max-lines|-eof)/.test(raw))) return undefined;
  const edits: Edit[] = [after(last, ' -print0'), after(head, ' -0')];
  return { title: 'add `-print0` and `-0`', safety: 'unsafe', edits };
}

function after({ file, end }: Edit['at'], text: string): Edit {
  return { at: { file, start: end, end }, text };
}
