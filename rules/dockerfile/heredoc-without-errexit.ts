import { dedent, defineRule, type RunInstruction, type Script, type ShellCommand } from '../../src/rule/index.ts';

/** Commands that do not fail, or whose failure does not matter. */
const HARMLESS: ReadonlySet<string> = new Set(
  ': break continue echo exit printf return shift export set shopt trap unset umask true alias readonly local'.split(
    ' ',
  ),
);

export default defineRule({
  id: 'dockerfile/heredoc-without-errexit',
  summary: 'RUN heredoc that continues after a failed command',
  why: 'Docker passes the lines of `RUN <<EOF` to the shell as a script, and a script continues when a command fails: only the exit code of its last command counts. If a download or an install in the middle fails, the build succeeds with an incomplete image.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/dockerfile/#here-documents'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN «<<EOF»
        apt-get update
        apt-get install -y --no-install-recommends curl
        rm -rf /var/lib/apt/lists/*
        EOF
      `,
      good: dedent`
        FROM debian:13
        RUN <<EOF
        set -e
        apt-get update
        apt-get install -y --no-install-recommends curl
        rm -rf /var/lib/apt/lists/*
        EOF
      `,
      fixed: dedent`
        FROM debian:13
        RUN <<EOF
        set -e
        apt-get update
        apt-get install -y --no-install-recommends curl
        rm -rf /var/lib/apt/lists/*
        EOF
      `,
    },
  ],
  check: {
    run(node, { report }) {
      const { script } = node;
      const [heredoc] = node.heredocs;
      if (!script || !heredoc || script.form !== 'heredoc' || script.errexit) return;
      if (script.language !== 'posix' && script.language !== 'bash') return;
      const lost = firstLost(script);
      if (!lost) return;
      report(
        heredoc.marker,
        `when \`${lost.name ?? 'a command'}\` fails, the script continues: the RUN fails only if its last command fails`,
        {
          help: 'begin the script with `set -e`',
          labels: [{ at: lost, message: 'may fail unnoticed' }],
          fix: { title: 'add `set -e`', safety: 'unsafe', edits: [insertion(node, script)] },
        },
      );
    },
  },
});

/** The first command whose failure goes unnoticed. */
function firstLost(script: Script): ShellCommand | undefined {
  const last = script.statements.at(-1);
  if (!last || script.statements.length < 2) return undefined;
  // A later `set -e` covers the commands after it.
  const set = script.commands.find(
    (command) => command.name === 'set' && command.words.some(({ text }) => /^-[a-z]*e|^errexit$/.test(text ?? '')),
  );
  const end = Math.min(last.start, set?.start ?? last.start);
  return script.commands.find(
    (command, index) =>
      command.start < end &&
      // The last command of a pipeline determines its exit status.
      script.commands[index + 1]?.joint !== '|' &&
      !command.guarded &&
      command.words.length > 0 &&
      !HARMLESS.has(command.name ?? '') &&
      !command.context.some((where) => where === 'function' || where === 'substitution' || where === 'trap'),
  );
}

/** Before the first line, or after a shebang. */
function insertion({ file }: RunInstruction, script: Script) {
  const newline = file.text.indexOf('\n', script.start);
  const line = file.text.slice(script.start, newline + 1);
  const end = line.endsWith('\r\n') ? '\r\n' : '\n';
  const at = line.trimStart().startsWith('#!') ? newline + 1 : script.start;
  return { at: { file, start: at, end: at }, text: `set -e${end}` };
}
