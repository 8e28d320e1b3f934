import { dedent, defineRule } from '../../src/rule/index.ts';
import { insertOption } from '../shared/package-call.ts';

/** From here on the log of last logins is larger than most images: 292 bytes for each number. */
const LARGE = 100_000;

export default defineRule({
  id: 'shell/sparse-login-log',
  summary: 'useradd with a high user ID makes a huge login log',
  why: 'useradd writes an entry for the user into /var/log/lastlog and /var/log/faillog, at a place that the user ID decides. The file is sparse, but not every tool that packs or copies a layer knows that: an ID of a thousand million makes it hundreds of gigabytes long, and builds hang.',
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
      report(program, `the user ID ${value} makes \`/var/log/lastlog\` a file of ${sizeOf(Number(value))}`, {
        help: 'add `-l`: no entry for the log is written',
        fix: {
          title: 'add `-l`',
          safety: 'safe',
          edits: [insertOption({ file: command.file, head: program, command }, '-l')],
        },
      });
    },
  },
});

/** The length of the log in words. */
function sizeOf(id: number): string {
  const megabytes = Math.round((id * 292) / 1e6);
  return megabytes < 1000 ? `${megabytes} MB` : `${Math.round(megabytes / 1000)} GB`;
}
