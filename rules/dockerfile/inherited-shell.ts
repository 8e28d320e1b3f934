import {
  type CmdInstruction,
  dedent,
  defineRule,
  type EntrypointInstruction,
  type RuleContext,
} from '../../src/rule/index.ts';
import { endsInExec } from '../shared/shell-form.ts';

export default defineRule({
  id: 'dockerfile/inherited-shell',
  summary: 'CMD or ENTRYPOINT in shell form uses the SHELL set for the build',
  why: 'SHELL is usually set for the RUN instructions, but CMD and ENTRYPOINT in shell form use it too: every container starts that shell with those options as process 1. The shell does not forward signals, so `docker stop` waits ten seconds and then kills the program. Docker does not warn, because an explicit SHELL is taken as intentional.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  book: 'Process and signals',
  references: ['https://docs.docker.com/reference/dockerfile/#shell'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-o", "pipefail", "-c"]
        «CMD» server --port 80
      `,
      good: dedent`
        FROM debian:13
        SHELL ["/bin/bash", "-o", "pipefail", "-c"]
        CMD ["server", "--port", "80"]
      `,
    },
  ],
  check: { cmd: visit, entrypoint: visit },
});

function visit(node: CmdInstruction | EntrypointInstruction, { report }: RuleContext): void {
  const shell = node.state?.shell;
  if (!shell || node.json || node.malformedJson || node.onbuild || !node.script) return;
  // Windows has no signals to forward, and commands started with PowerShell usually need it.
  if (node.script.language !== 'posix' && node.script.language !== 'bash') return;
  if (endsInExec(node.script)) return;
  const words = shell.words.map(({ text }) => text).join(' ');
  report(
    node.keywordSpan,
    `${node.keyword} in shell form starts every container with \`${words}\`, the SHELL of the build`,
    {
      help: `use a JSON array for ${node.keyword}, including the shell if it is intended`,
      labels: [{ at: shell, message: 'set here' }],
    },
  );
}
