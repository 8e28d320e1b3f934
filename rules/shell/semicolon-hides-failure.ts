import {
  dedent,
  defineRule,
  type Edit,
  type Fix,
  type Script,
  type ShellCommand,
  textOf,
} from '../../src/rule/index.ts';
import { isWork } from '../shared/work.ts';

export default defineRule({
  id: 'shell/semicolon-hides-failure',
  summary: 'A `;` behind an install, download or build step hides its failure',
  why: 'Commands that a `;` separates run whatever became of those before, and RUN fails only if the last one does. When the install in front of `; yum clean all` fails, the step succeeds and is cached, and the image lacks what was to be installed.',
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
        RUN «yum» -y install nginx; yum clean all
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
    run({ script, rest }, { report }) {
      // heredoc-without-errexit tells of lines of a heredoc.
      if (!script || script.form === 'heredoc' || !textOf(script.form === 'shell' ? rest : script).includes(';'))
        return;
      // A script that asks for exit codes itself knows what it does.
      if (/\$\?|\bexit +[1-9]|\btrap\b[^;]*\bERR\b/.test(textOf(rest))) return;
      const lost = firstLost(script);
      if (!lost) return;
      const { command, next } = lost;
      const name = command.name!;
      const goesOn = next === undefined ? '' : `\`${next}\` runs all the same, and `;
      const end = doesWorkAfter(command) ? 'the build fails later or not at all' : 'the step succeeds';
      report(command.words[0]!, `the \`;\` behind it hides a failure of \`${name}\`: ${goesOn}${end}`, {
        help: 'join the commands with `&&`, or begin with `set -e`',
        fix: joined(script, command),
      });
    },
  },
});

/** The first command that does some of the work and whose failure a `;` hides, with the program that runs next. */
function firstLost(script: Script): { readonly command: ShellCommand; readonly next: string | undefined } | undefined {
  const { commands, statements } = script;
  const last = statements.at(-1);
  for (const command of commands) {
    const { errexit, guarded, context, readers, negated } = command;
    if (errexit || guarded || negated || readers.length > 0) continue;
    if (context.some((where) => where === 'function' || where === 'substitution' || where === 'trap')) continue;
    if (!isWork(command)) continue;
    const statement = statements.find((candidate) => candidate.start <= command.start && command.end <= candidate.end);
    if (!statement || statement.background || leaves(statement.commands)) continue;
    const next = statement === last ? siblingOf(command) : statements[statements.indexOf(statement) + 1]!.commands[0];
    if (statement !== last || next) return { command, next: next?.name };
  }
  return undefined;
}

function doesWorkAfter({ index, script: { commands } }: ShellCommand): boolean {
  return commands.some((other) => other.index > index && isWork(other));
}

/** Whether a statement ends the script when all of it succeeds: `a && exit 0`. */
function leaves(commands: readonly ShellCommand[]): boolean {
  return commands.some(({ name, joint }) => joint === '&&' && name === 'exit');
}

/** The command behind the next `;` of the list that a command is in. */
function siblingOf({ context, index, script: { commands } }: ShellCommand): ShellCommand | undefined {
  if (context.length === 0) return undefined;
  for (const other of commands) {
    if (other.index <= index || other.context !== context) continue;
    if (other.joint === ';') return other;
  }
  return undefined;
}

/** `&&` for each `;` between the statements, where that means the same as long as nothing fails. */
function joined(script: Script, { context }: ShellCommand): Fix | undefined {
  const { statements } = script;
  if (context.length > 0 && statements.length < 2) return undefined;
  const edits: Edit[] = [];
  for (const [index, statement] of statements.slice(0, -1).entries()) {
    const next = statements[index + 1]!;
    if (statement.background || next.commands.some(({ joint, context: where }) => joint === '||' && where.length === 0))
      return undefined;
    const { file, end: start } = statement;
    const gap = file.slice({ start, end: next.start });
    const length = /^[ \t]*;(?=[ \t]|\\?\r?\n)/.exec(gap)?.[0].length;
    if (length === undefined || /[;&|]/.test(gap.slice(length))) return undefined;
    edits.push({ at: { file, start, end: start + length }, text: ' &&' });
  }
  return edits.length === 0 ? undefined : { title: 'join the commands with `&&`', safety: 'unsafe', edits };
}
