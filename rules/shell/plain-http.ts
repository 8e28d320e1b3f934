import {
  clip,
  dedent,
  defineRule,
  type Fix,
  type Located,
  type PackageCommand,
  part,
  type Report,
  type ShellCommand,
  type ShellWord,
  textOf,
} from '../../src/rule/index.ts';
import {
  isVerified,
  isVerifiedIn,
  isVerifiedLater,
  publicHost,
  usedAddresses,
  windowsAddresses,
} from '../shared/downloads.ts';

/** Programs that fetch what an address among their words names, besides those that only download. */
const FETCH: ReadonlyMap<string, RegExp> = new Map([
  ['git', /^(?:clone|fetch|pull|submodule|remote)$/],
  ['svn', /^(?:checkout|co|export)$/],
  ['hg', /^clone$/],
  ['rpm', /^(?:-[a-zA-Z]*[iUF][a-zA-Z]*|--install|--upgrade|--import)$/],
  ['apt-key', /^--fetch-keys$/],
]);

/** Options of package managers that name where packages come from, of those that check no signatures. */
const INDEXES: readonly string[] = [
  '-i',
  '--index-url',
  '--extra-index-url',
  '-f',
  '--find-links',
  '--registry',
  '--source',
  '--repository-url',
];
const UNSIGNED: ReadonlySet<string> = new Set(['pip', 'pipx', 'uv', 'npm', 'yarn', 'pnpm', 'bun', 'gem']);

export default defineRule({
  id: 'shell/plain-http',
  summary: 'A download over plain http',
  why: 'Over plain http or ftp nothing tells the genuine file from one that somebody on the way has put in its place: a hostile network, a proxy, whoever takes over the name of the server. What is unpacked, installed or run in the build is then theirs, as root.',
  category: 'security',
  severity: 'warning',
  presets: ['recommended', 'security'],
  fix: 'unsafe',
  fold: 'file',
  aliases: { sonar: 'S5332' },
  cwe: 319,
  book: 'Dockerfile and package managers',
  references: ['https://docs.docker.com/build/building/best-practices/#add-or-copy'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN wget «http://example.org/tool-1.4.tar.gz» && tar -xzf tool-1.4.tar.gz
      `,
      good: dedent`
        FROM debian:13
        RUN wget https://example.org/tool-1.4.tar.gz && tar -xzf tool-1.4.tar.gz
      `,
      fixed: dedent`
        FROM debian:13
        RUN wget https://example.org/tool-1.4.tar.gz && tar -xzf tool-1.4.tar.gz
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        ADD «http://example.org/tool.jar» /opt/tool.jar
      `,
      good: dedent`
        FROM debian:13
        ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d http://example.org/tool.jar /opt/tool.jar
      `,
      fixed: dedent`
        FROM debian:13
        ADD https://example.org/tool.jar /opt/tool.jar
      `,
    },
  ],
  check: {
    command(command, { report }) {
      const found = command.name === undefined ? undefined : plainAddress(command);
      if (found && !isVerified(command)) tell(report, found, found.text ?? `${found.prefix}…`);
    },
    packages(call, { report }) {
      for (const { at, text } of packageAddresses(call)) tell(report, at, text);
    },
    add(node, { report }) {
      if (node.flag('checksum')) return;
      for (const source of node.sources)
        if (isPlain(source.value ?? '') && !isVerifiedLater(node)) tell(report, source, source.value!);
    },
    run(node, { report }) {
      for (const address of windowsAddresses(node))
        if (isPlain(address.text) && !isVerifiedIn(node)) tell(report, address, address.text);
    },
  },
});

function isPlain(address: string): boolean {
  return /^(?:http|ftp|git):\/\//i.test(address) && publicHost(address) !== undefined;
}

function plainAddress(command: ShellCommand): ShellWord | undefined {
  if (command.download) {
    if (command.script.host.kind === 'healthcheck') return undefined;
    return usedAddresses(command).find(({ text, prefix }) => isPlain(text ?? prefix));
  }
  const asks = FETCH.get(command.name!);
  if (!asks) return undefined;
  const address = command.words.find(({ prefix }) => isPlain(prefix));
  return address && command.words.some(({ text }) => text !== undefined && asks.test(text)) ? address : undefined;
}

function* packageAddresses(call: PackageCommand): Generator<{ readonly at: Located; readonly text: string }> {
  if (call.action !== 'install') return;
  for (const spec of call.packages)
    if (spec.origin === 'url' && isPlain(spec.prefix)) yield { at: spec, text: spec.prefix };
  if (!UNSIGNED.has(call.manager)) return;
  for (const option of call.options)
    if (INDEXES.includes(option.name) && option.value && isPlain(option.value))
      yield { at: option, text: option.value };
}

function tell(report: Report, at: Located, address: string): void {
  const scheme = /^\w+/.exec(address)![0].toLowerCase();
  report(
    at,
    `\`${clip(address, 70)}\` comes over plain ${scheme}, unencrypted: anyone on the way can put something else in its place`,
    {
      help: 'use https, or compare a checksum or signature of the file',
      fix: secured(at, address),
    },
  );
}

/** https instead, where the scheme is written here and nothing says that the server has a port of its own. */
function secured(at: Located, address: string): Fix | undefined {
  const scheme = textOf(at).search(/(?<=^["']?)http:\/\//);
  if (scheme < 0 || /^http:\/\/(?:[\d.]+(?:[/:]|$)|[^/]*:\d)/.test(address)) return undefined;
  return { title: 'use https', safety: 'unsafe', edits: [{ at: part(at, scheme, scheme + 4), text: 'https' }] };
}
