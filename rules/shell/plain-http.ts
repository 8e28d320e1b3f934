import {
  clip,
  dedent,
  defineRule,
  type EnvInstruction,
  type Fix,
  type Located,
  part,
  type Report,
  textOf,
} from '../../src/rule/index.ts';
import { isVerified, isVerifiedIn, isVerifiedLater, windowsAddresses } from '../shared/downloads.ts';
import { indexSetting, isIndexVariable } from '../shared/package-indexes.ts';
import { isPlain, packageAddresses, plainAddress } from '../shared/plain-addresses.ts';

export default defineRule({
  id: 'shell/plain-http',
  summary: 'A download over unencrypted HTTP or FTP',
  why: 'Over plain HTTP or FTP, anyone on the network path can replace the file: a hostile network, a proxy, or anyone who takes over the host name of the server. If the build unpacks, installs or runs that file, the attacker runs code as root.',
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
      const index = indexSetting(command);
      const address = index && /\bhttp:\/\/[^\s,]+/.exec(index.text ?? index.prefix)?.[0];
      if (address && isPlain(`${address}/`)) tell(report, index, address);
    },
    env: pairs,
    arg: pairs,
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

function pairs({ kind, pairs }: EnvInstruction, { report }: { readonly report: Report }): void {
  if (kind === 'label') return;
  for (const { name, value } of pairs)
    if (value?.value?.startsWith('http://') && isIndexVariable(name) && isPlain(value.value))
      tell(report, value, value.value);
}

function tell(report: Report, at: Located, address: string): void {
  const scheme = /^\w+/.exec(address)![0].toLowerCase();
  report(
    at,
    `\`${clip(address, 70)}\` uses unencrypted ${scheme}: anyone on the network path can replace the download`,
    {
      help: 'use https, or verify the checksum or signature of the file',
      fix: secured(at, address),
    },
  );
}

/** Changes the scheme to https, unless it comes from a variable, or an IP address or port suggests a server without TLS. */
function secured(at: Located, address: string): Fix | undefined {
  const scheme = textOf(at).search(/(?<=^["']?)http:\/\//);
  if (scheme < 0 || /^http:\/\/(?:[\d.]+(?:[/:]|$)|[^/]*:\d)/.test(address)) return undefined;
  return { title: 'use https', safety: 'unsafe', edits: [{ at: part(at, scheme, scheme + 4), text: 'https' }] };
}
