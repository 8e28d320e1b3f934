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
  summary: 'CMD or ENTRYPOINT in shell form runs under the SHELL of the build',
  why: 'SHELL is mostly set for the RUNs of the build, but shell forms of CMD and ENTRYPOINT take it over: every container starts that shell with those options as process 1, which passes no signals on, so that `docker stop` waits ten seconds and then kills the program. Docker makes no remark on it, since it takes a SHELL for a decision.',
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
  // On Windows there are no signals to pass on, and what stands behind PowerShell mostly needs it.
  if (node.script.language !== 'posix' && node.script.language !== 'bash') return;
  if (endsInExec(node.script)) return;
  const words = shell.words.map(({ text }) => text).join(' ');
  report(
    node.keywordSpan,
    `${node.keyword} in shell form starts every container under \`${words}\`, the SHELL of the build`,
    {
      help: `write ${node.keyword} as a JSON array, with the shell in it if it is meant`,
      labels: [{ at: shell, message: 'set here' }],
    },
  );
}
