import {
  type CmdInstruction,
  dedent,
  defineRule,
  type EntrypointInstruction,
  type RuleContext,
  type ShellCommand,
} from '../../src/rule/index.ts';
import { endsInExec } from '../shared/shell-form.ts';

export default defineRule({
  id: 'dockerfile/shell-wrapper-without-exec',
  summary: 'A `sh -c` in exec form without `exec` before the program',
  why: 'With `["sh", "-c", "..."]`, the shell is the first process of the container, and the program is its child. A shell does not pass on SIGTERM: `docker stop` waits ten seconds and then kills the program in the middle of its work. Some shells replace themselves with the last command, others do not; `exec` works in all of them.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: [
    'https://docs.docker.com/reference/dockerfile/#shell-form-entrypoint-example',
    'https://docs.docker.com/build/building/best-practices/#entrypoint',
  ],
  examples: [
    {
      bad: dedent`
        FROM python:3.13-slim
        CMD ["sh", "-c", "flask db upgrade && «gunicorn site:app»"]
      `,
      good: dedent`
        FROM python:3.13-slim
        CMD ["sh", "-c", "flask db upgrade && exec gunicorn site:app"]
      `,
      fixed: dedent`
        FROM python:3.13-slim
        CMD ["sh", "-c", "flask db upgrade && exec gunicorn site:app"]
      `,
    },
  ],
  check: { cmd: visit, entrypoint: visit },
});

/** Commands that end soon, or that only wait for another process. */
const SHORT: ReadonlySet<string> = new Set(
  ': [ test true false echo printf cat cd exit export set source . mkdir rm cp mv ln chmod chown touch env ls pwd date id wait trap kill sleep read'.split(
    ' ',
  ),
);

function visit(node: CmdInstruction | EntrypointInstruction, { report }: RuleContext): void {
  const { script, stage } = node;
  if (!node.json || !script || script.form !== 'string' || stage?.shipped === false) return;
  if (script.problems.length > 0 || endsInExec(script)) return;
  const program = lastProgram(script.commands);
  const statement = script.statements.at(-1);
  const [word] = program?.words ?? [];
  if (!program || !statement || statement.background || !word || program.joint === '|') return;
  const isAlone = script.commands.length === 1;
  // bash replaces itself with a command that is the only one, and ash in Alpine with the last one; other shells do neither.
  const isBash = script.language === 'bash';
  if (isAlone && isBash) return;
  const [stays, passes] = isBash ? ['stays', 'does not pass'] : ['may stay', 'not pass'];
  report(
    program,
    `the shell ${stays} the main process and ${passes} signals on to \`${program.name ?? word.raw}\`: \`docker stop\` then kills it after ten seconds`,
    {
      help: 'put `exec` before it',
      fix:
        program.assignments.length === 0 && program.wrappers.length === 0
          ? {
              title: 'put `exec` before it',
              safety: 'unsafe',
              edits: [{ at: { file: word.file, start: word.start, end: word.start }, text: 'exec ' }],
            }
          : undefined,
    },
  );
}

/** The last command of a script, if it is a program: shell builtins do not need `exec`. */
function lastProgram(commands: readonly ShellCommand[]): ShellCommand | undefined {
  const last = commands.findLast(({ context }) => !context.includes('substitution'));
  if (!last || last.context.length > 0 || last.negated || SHORT.has(last.name ?? '')) return undefined;
  const alternative = commands.at(last.index + 1);
  return last.joint === '||' || alternative?.joint === '||' ? undefined : last;
}
