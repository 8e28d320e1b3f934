import { dedent, defineRule, type Located, type Script, type ShellCommand, textOf } from '../../src/rule/index.ts';
import { joinStatements } from '../shared/join-statements.ts';
import { isWork } from '../shared/work.ts';

export default defineRule({
  id: 'shell/semicolon-hides-failure',
  summary: 'A `;` after an install, download or build step hides its failure',
  why: 'Commands separated by `;` run even if an earlier one failed, and RUN fails only if the last one does. If the install before `; yum clean all` fails, the step still succeeds and is cached, and the image lacks what should have been installed.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  fold: 'file',
  book: 'Dockerfile and package managers',
  references: ['https://docs.docker.com/build/building/best-practices/#run'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM rockylinux:9
        RUN yum -y install nginx«;» yum clean all
      `,
      good: dedent`
        FROM rockylinux:9
        RUN yum -y install nginx && yum clean all
      `,
      fixed: dedent`
        FROM rockylinux:9
        RUN yum -y install nginx && yum clean all
      `,
    },
  ],
  check: {
    run({ script, rest, stage }, { report }) {
      // shell/heredoc-without-errexit reports the lines of a heredoc.
      if (!script || script.form === 'heredoc' || !textOf(script.form === 'shell' ? rest : script).includes(';'))
        return;
      // A script that checks exit codes handles failures itself.
      if (/\$\?|\bexit +[1-9]|\btrap\b[^;]*\bERR\b/.test(textOf(rest))) return;
      const lost = firstLost(script);
      // On Windows, the `;` of `RUN powershell -Command a; b` belongs to PowerShell.
      if (!lost || stage?.osFamily === 'windows') return;
      const { command, next, separator } = lost;
      const name = command.name!;
      const goesOn =
        next === undefined
          ? ''
          : `${next === '[' || next === name ? 'the next command' : `\`${next}\``} runs anyway, and `;
      const end = doesWorkAfter(command) ? 'the build fails later or not at all' : 'the step succeeds';
      report(separator ?? command.words[0]!, `the \`;\` hides a failure of \`${name}\`: ${goesOn}${end}`, {
        labels: separator && [{ at: command.words[0]!, message: 'may fail unnoticed' }],
        help: 'join the commands with `&&`, or start with `set -e`',
        fix: joinStatements(script, command),
      });
    },
  },
});

/** A command whose failure is hidden, the program that runs next, and the `;` between them. */
interface Lost {
  readonly command: ShellCommand;
  readonly next: string | undefined;
  readonly separator: Located | undefined;
}

/** The first command that does actual work and whose failure a `;` hides. */
function firstLost(script: Script): Lost | undefined {
  const { commands, statements } = script;
  for (const command of commands) {
    const { errexit, guarded, context, readers, negated } = command;
    if (errexit || guarded || negated || readers.length > 0) continue;
    if (context.some((where) => where === 'function' || where === 'substitution' || where === 'trap')) continue;
    if (!isWork(command)) continue;
    const index = statements.findIndex(({ start, end }) => start <= command.start && command.end <= end);
    const statement = statements[index];
    if (!statement || statement.background || leaves(statement.commands)) continue;
    const below = statements[index + 1];
    const sibling = siblingOf(command);
    if (sibling) return { command, next: sibling.name, separator: semicolon(commands[sibling.index - 1]!, sibling) };
    if (below) return { command, next: below.commands[0]?.name, separator: semicolon(statement, below) };
  }
  return undefined;
}

/** The `;` between two commands; undefined if a line break separates them. */
function semicolon({ file, end }: Located, { start }: Located): Located | undefined {
  const at = file.slice({ start: end, end: start }).indexOf(';');
  return at < 0 ? undefined : { file, start: end + at, end: end + at + 1 };
}

function doesWorkAfter({ index, script: { commands } }: ShellCommand): boolean {
  return commands.some((other) => other.index > index && isWork(other));
}

/** Whether a statement ends the script if it succeeds: `a && exit 0`. */
function leaves(commands: readonly ShellCommand[]): boolean {
  return commands.some(({ name, joint }) => joint === '&&' && name === 'exit');
}

/** The command after the next `;` in the list that a command is in. */
function siblingOf({ context, index, script: { commands } }: ShellCommand): ShellCommand | undefined {
  if (context.length === 0) return undefined;
  for (const other of commands) {
    if (other.index <= index || other.context !== context) continue;
    if (other.joint === ';') return other;
  }
  return undefined;
}
