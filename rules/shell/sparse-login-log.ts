import { dedent, defineRule } from '../../src/rule/index.ts';
import { insertOption } from '../shared/package-call.ts';

/** From this user ID on, the login log is larger than most images: it has 292 bytes for each ID. */
const LARGE = 100_000;

export default defineRule({
  id: 'shell/sparse-login-log',
  summary: 'useradd with a high user ID creates a huge login log',
  why: 'useradd writes an entry for the user to /var/log/lastlog and /var/log/faillog, at an offset that depends on the user ID. The files are sparse, but not every tool that packs or copies a layer supports that: an ID of one billion makes them hundreds of gigabytes long, and builds hang.',
  category: 'performance',
  severity: 'info',
  presets: ['recommended'],
  fix: 'safe',
  aliases: { hadolint: { DL3046: 'warning' }, tally: 'hadolint/DL3046' },
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13-slim
        RUN «useradd» -u 1001230000 app
      `,
      good: dedent`
        FROM debian:13-slim
        RUN useradd -l -u 1001230000 app
      `,
      fixed: dedent`
        FROM debian:13-slim
        RUN useradd -l -u 1001230000 app
      `,
    },
  ],
  check: {
    command(command, { report }) {
      if (command.name !== 'useradd' || command.hasOption('-l', '--no-log-init')) return;
      const { words } = command;
      const at = words.findIndex(({ prefix }) => /^(?:-[a-zA-Z]*u|--uid)$/.test(prefix));
      const attached = words.find(({ prefix }) => /^(?:-u|--uid=)\d/.test(prefix))?.text?.replace(/^\D+/, '');
      const value = attached ?? (at < 0 ? undefined : words[at + 1]?.text);
      const [program] = words;
      if (!program || value === undefined || !/^\d+$/.test(value) || Number(value) < LARGE) return;
      report(program, `user ID ${value} grows \`/var/log/lastlog\` to ${sizeOf(Number(value))}`, {
        help: 'add `-l` to skip the log entry',
        fix: {
          title: 'add `-l`',
          safety: 'safe',
          edits: [insertOption({ file: command.file, head: program, command }, '-l')],
        },
      });
    },
  },
});

/** The size of the log, for people. */
function sizeOf(id: number): string {
  const megabytes = Math.round((id * 292) / 1e6);
  return megabytes < 1000 ? `${megabytes} MB` : `${Math.round(megabytes / 1000)} GB`;
}
