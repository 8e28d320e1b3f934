import { dedent, defineRule, type Fix, type ShellSyntax, textOf, type WrittenCommand } from '../../src/rule/index.ts';
import { isLastOfShell, soleStatement } from '../shared/shell-tree.ts';

export default defineRule({
  id: 'shell/unchecked-cd',
  summary: 'A cd whose failure is ignored',
  why: 'If `cd` fails, the shell stays in the current directory and continues. The following commands then delete, unpack or build in the wrong place, and the step may still succeed.',
  category: 'correctness',
  severity: 'warning',
  presets: ['strict'],
  fix: 'unsafe',
  fold: 'file',
  aliases: { shellcheck: { SC2164: 'warning' } },
  references: ['https://pubs.opengroup.org/onlinepubs/9799919799/utilities/cd.html'],
  yields: ['shell/state-lost-after-run'],
  examples: [
    {
      bad: dedent`
        FROM gcc:15
        RUN «cd /src»; make
      `,
      good: dedent`
        FROM gcc:15
        RUN cd /src && make
      `,
      fixed: dedent`
        FROM gcc:15
        RUN cd /src || exit 1; make
      `,
    },
  ],
  check: {
    script({ syntax }, { report }) {
      if (!syntax) return;
      for (const command of syntax.commands) {
        if (!isUnchecked(command) || syntax.errexit) continue;
        if (isLastOfShell(command.node)) {
          report(command, `\`${textOf(command)}\` is the last command of this shell, so it has no effect`, {
            help: 'remove it, or move it to where the directory matters',
          });
          continue;
        }
        report(command, `if \`${textOf(command)}\` fails, the commands after it run in the wrong directory`, {
          help: `use \`${textOf(command)} || exit 1\`, or start the script with \`set -e\``,
          fix: exitOnFailure(syntax, command),
        });
      }
    },
  },
});

/** Whether it is a directory change that may fail and whose status is not checked. */
function isUnchecked(command: WrittenCommand): boolean {
  const { builtin } = command;
  if (builtin !== 'cd' && builtin !== 'pushd' && builtin !== 'popd') return false;
  if (command.isCondition || (builtin === 'pushd' && command.hasFlag('n'))) return false;
  return !command.operands.some(({ text }) => text !== undefined && STAYS.test(text));
}

/** The root, the current directory and those above it: all of them exist. */
const STAYS = /^\/*(?:\.\.?(?:\/+|$))*$/;

function exitOnFailure(syntax: ShellSyntax, command: WrittenCommand): Fix | undefined {
  const { node, file, end } = command;
  if (!soleStatement(command) || !syntax.isEditable(node)) return undefined;
  if (node.node.redirects.some(({ type }) => type === 'HereDoc')) return undefined;
  return { title: 'add `|| exit 1`', safety: 'unsafe', edits: [{ at: { file, start: end, end }, text: ' || exit 1' }] };
}
