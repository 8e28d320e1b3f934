import { type DownloadCommand, dedent, defineRule, type Fix } from '../../src/rule/index.ts';
import { isVerified, publicHost } from '../shared/downloads.ts';

export default defineRule({
  id: 'shell/redirect-to-http',
  summary: 'curl follows a redirect from https to plain http',
  why: 'With `--location`, curl follows every redirect, including one from https to plain http. Such a redirect, whether a mistake or the work of someone who controls one address in the chain, silently removes the protection of https. `--proto "=https"` makes curl fail instead.',
  category: 'security',
  severity: 'info',
  presets: ['strict'],
  fix: 'unsafe',
  fold: 'file',
  aliases: { sonar: 'S6506' },
  cwe: 757,
  yields: ['shell/certificate-checks-off'],
  references: ['https://curl.se/docs/manpage.html#--proto'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN curl «-fsSL» -o /tmp/a.tgz https://example.org/a.tgz
      `,
      good: dedent`
        FROM debian:13
        RUN curl --proto '=https' -fsSL -o /tmp/a.tgz https://example.org/a.tgz
      `,
      fixed: dedent`
        FROM debian:13
        RUN curl --proto '=https' -fsSL -o /tmp/a.tgz https://example.org/a.tgz
      `,
    },
  ],
  check: {
    command(command, { report }) {
      const { download } = command;
      if (download?.tool !== 'curl' || !download.followsRedirects || download.open) return;
      if (command.script.host.kind !== 'run' || download.hasOption('--proto', '--proto-redir')) return;
      const isHttps = download.addresses.some(
        ({ text, prefix }) => /^https:/.test(prefix) && publicHost(text ?? prefix) !== undefined,
      );
      const option = download.options.find(({ name }) => name === '-L' || name === '--location');
      if (!isHttps || !option || isVerified(command)) return;
      report(
        option.word,
        `\`${option.name}\` also follows redirects to plain http, where anyone on the network path can change the file`,
        {
          help: "add `--proto '=https'`",
          fix: onlyHttps(download),
        },
      );
    },
  },
});

/** Adds the option where its quotes work: not inside a script that is passed to another shell, and not in exec form. */
function onlyHttps({ command, addresses }: DownloadCommand): Fix | undefined {
  const program = command.words[0]!;
  if (command.script.form === 'exec' || command.context.some((part) => part === 'sh -c' || part === 'eval'))
    return undefined;
  if (addresses.some(({ prefix }) => !prefix.startsWith('https:'))) return undefined;
  const at = command.file.at(program.end, program.end);
  return { title: "add `--proto '=https'`", safety: 'unsafe', edits: [{ at, text: " --proto '=https'" }] };
}
