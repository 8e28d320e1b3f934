import { chainOf, dedent, defineRule, type ShellRedirect, type Stage } from '../../src/rule/index.ts';
import { isInHandedText } from '../shared/handed-text.ts';
import { insertOption } from '../shared/package-call.ts';

/** Options that keep the progress out of the build log. `-q` covers clusters such as `-qO-`. */
const QUIET = ['--progress', '-q', '--quiet', '-o', '--output-file', '-a', '--append-output', '-nv', '--no-verbose'];

export default defineRule({
  id: 'shell/wget-progress',
  summary: 'wget fills the build log with its progress',
  why: 'Without a terminal, wget prints a line for every 50 KB. A large download buries the lines of the build log that matter.',
  category: 'operability',
  severity: 'info',
  presets: ['strict'],
  fix: 'safe',
  fold: 'file',
  aliases: { hadolint: { DL3047: 'info' }, tally: 'hadolint/DL3047' },
  references: ['https://www.gnu.org/software/wget/manual/wget.html#Logging-and-Input-File-Options'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN «wget» https://example.com/tool
      `,
      good: dedent`
        FROM debian:13
        RUN wget -nv https://example.com/tool
      `,
      fixed: dedent`
        FROM debian:13
        RUN wget -nv https://example.com/tool
      `,
    },
  ],
  check: {
    command(command, { report }) {
      if (command.name !== 'wget' || command.script.host.kind !== 'run' || command.hasOption(...QUIET)) return;
      const [program] = command.words;
      if (!program || command.words.length < 2) return;
      const { stage } = command.script.host;
      const isBusyBox = stage?.osFamily === 'alpine' && !isInstalled(stage);
      // BusyBox wget has no other option for this.
      const option = isBusyBox ? '-q' : '-nv';
      const isSure = isBusyBox || /^(?:alpine|debian|redhat)$/.test(stage?.osFamily ?? '');
      report(program, '`wget` prints its progress to the build log, line by line', {
        help: `add \`${option}\``,
        alias: isInHandedText(command) ? [] : undefined,
        fix:
          isSure && !command.redirects.some(takesErrors)
            ? {
                title: `add \`${option}\``,
                safety: 'safe',
                edits: [insertOption({ file: command.file, head: program, command }, option)],
              }
            : undefined,
      });
    },
  },
});

/** Whether a RUN of a stage, or of the stages it is based on, installs GNU wget. */
function isInstalled(stage: Stage): boolean {
  const commands = chainOf(stage).flatMap(({ instructions }) =>
    instructions.flatMap((node) => (node.kind === 'run' ? (node.script?.commands ?? []) : [])),
  );
  return commands.some(({ packages }) => packages?.packages.some(({ name }) => name === 'wget'));
}

/** Whether the messages of wget are read or stored, which the option would change. */
function takesErrors({ operator, descriptor, target }: ShellRedirect): boolean {
  if (operator.startsWith('&>') || operator === '|&') return true;
  return descriptor === 2 && target?.text !== '/dev/null';
}
