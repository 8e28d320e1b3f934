import { type DownloadCommand, dedent, defineRule, type ShellCommand } from '../../src/rule/index.ts';
import { isOfStart } from '../shared/certificates.ts';
import { addFail, ignoresErrors } from '../shared/curl-fail.ts';
import { isVerified } from '../shared/downloads.ts';

export default defineRule({
  id: 'shell/curl-without-fail',
  summary: '`curl` without `--fail` saves an error page as the download',
  why: 'Without `--fail`, curl succeeds when the server responds with an error such as 404 or 503, and passes on the error page. It becomes the archive, the program or the key, or a shell runs it. The build fails later with a misleading message, or it succeeds and is cached.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'safe',
  fold: 'file',
  book: 'Dockerfile and package managers',
  references: ['https://curl.se/docs/manpage.html#-f'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN «curl» -sSL -o /usr/local/bin/tool https://example.com/v1.4/tool
      `,
      good: dedent`
        FROM debian:13
        RUN curl -fsSL -o /usr/local/bin/tool https://example.com/v1.4/tool
      `,
      fixed: dedent`
        FROM debian:13
        RUN curl -fsSL -o /usr/local/bin/tool https://example.com/v1.4/tool
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        RUN «curl» https://example.com/key.asc > /etc/apt/keyrings/example.asc
      `,
      fixed: dedent`
        FROM debian:13
        RUN curl --fail https://example.com/key.asc > /etc/apt/keyrings/example.asc
      `,
    },
  ],
  check: {
    command(command, { report }) {
      if (command.name !== 'curl' || isHealthcheck(command)) return;
      const { download } = command;
      if (!download?.fetches || !ignoresErrors(download)) return;
      const fate = fateOf(download);
      if (fate === undefined || isExpected(command) || isVerified(command) || hasConfiguration(command)) return;
      const edits = addFail(download);
      report(command.words[0]!, `without \`--fail\`, curl succeeds on an HTTP error such as 404, and ${fate}`, {
        help: 'add `--fail` (`-f`)',
        fix: edits && { title: 'add `--fail`', safety: 'safe', edits },
      });
    },
  },
});

/** What happens to an error page; undefined if nothing uses it. */
function fateOf({ command, targets }: DownloadCommand): string | undefined {
  const file = targets.find(({ kind }) => kind === 'file');
  if (file) return file.path ? `the error page becomes \`${file.path}\`` : 'the error page becomes the file';
  if (!targets.some(({ kind }) => kind === 'stdout')) return undefined;
  const [reader] = command.readers;
  // A container that calls another service when it starts often prints or searches the response, errors included.
  if (isOfStart(command.script.host) && (!reader || /^[ef]?grep$/.test(reader.name ?? ''))) return undefined;
  if (reader)
    return `the error page is piped into ${reader.name === undefined ? 'the next command' : `\`${reader.name}\``}`;
  return command.context.at(-1) === 'substitution' ? 'the error page is used as the output' : undefined;
}

function isHealthcheck({ script: { host } }: ShellCommand): boolean {
  return host.kind === 'healthcheck' || (host.kind === 'compose' && host.key === 'healthcheck');
}

/** Whether the command may fail, as in `curl … || true`. */
function isExpected({ guarded, index, script }: ShellCommand): boolean {
  if (!guarded) return false;
  const next = script.commands.find((other) => other.index > index && other.joint !== '|');
  return next?.joint === '||' && (next.name === 'true' || next.name === ':');
}

/** Whether a `.curlrc` may set the option. */
function hasConfiguration({ file }: ShellCommand): boolean {
  return file.text.includes('curlrc');
}
