import { clip, type DownloadAddress, dedent, defineRule, type ShellCommand } from '../../src/rule/index.ts';
import { runnerOf, windowsScript } from '../shared/downloaded-scripts.ts';
import {
  isHarmless,
  isVerified,
  isVerifiedIn,
  isVerifiedLater,
  NO_PROGRAM,
  shownAddress,
  usedAddresses,
  windowsAddresses,
} from '../shared/downloads.ts';
import { uncheckedAddresses } from '../shared/verified-packages.ts';

/** Programs that only look something up in the download, or use it as a key. */
const LOOKS_UP =
  /^(?:jq|yq|python[\d.]*|node|ruby|perl|php\d*|[ef]?grep|sed|[gmn]?awk|cut|head|tail|tr|sort|wc|apt-key|gpg2?|rpm|rpmkeys|tee|xmllint|pup)$/;

export default defineRule({
  id: 'shell/unverified-download',
  summary: 'A download without a checksum or signature check',
  why: 'https proves which server answers, not that the file is the right one. If the server, an account that can publish there or a mirror is compromised, or someone simply replaces the file, the next build runs or installs whatever it gets. With a checksum in the Dockerfile, or a signature, that build fails instead.',
  category: 'security',
  severity: 'warning',
  presets: ['security', 'strict'],
  presetSeverity: { strict: 'info' },
  fix: 'none',
  fold: 'file',
  aliases: { sonar: 'S6474', 'docker-bench': '4.12' },
  cwe: 494,
  book: 'Dockerfile and package managers',
  references: [
    'https://docs.docker.com/reference/dockerfile/#add---checksum',
    'https://docs.docker.com/build/building/best-practices/#add-or-copy',
  ],
  yields: ['shell/plain-http'],
  exampleFile: 'Dockerfile',
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN curl -fsSLo /usr/local/bin/tool «https://example.org/v1.4/tool» && chmod 0755 /usr/local/bin/tool
      `,
      good: dedent`
        FROM debian:13
        RUN curl -fsSLo /usr/local/bin/tool https://example.org/v1.4/tool \
         && echo "24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d  /usr/local/bin/tool" | sha256sum -c - \
         && chmod 0755 /usr/local/bin/tool
      `,
    },
    {
      bad: dedent`
        FROM debian:13
        ADD «https://example.org/v1.4/tool.jar» /opt/tool.jar
      `,
      good: dedent`
        FROM debian:13
        ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.org/v1.4/tool.jar /opt/tool.jar
      `,
    },
  ],
  check: {
    command(command, { report }) {
      if (!command.download || command.script.host.kind !== 'run') return;
      const address = programIn(command);
      if (!address || runnerOf(command) || isVerified(command)) return;
      report(address, `\`${shownAddress(address)}\` ${moves(address)}: no checksum or signature is verified`, {
        help: 'verify a checksum from the Dockerfile (`sha256sum -c`), or a signature',
      });
    },
    packages(call, { report }) {
      for (const address of uncheckedAddresses(call))
        report(
          address,
          `\`${call.program}\` installs \`${clip(address.text ?? `${address.prefix}…`, 60)}\` without verifying a signature or checksum`,
          { help: 'download it to a file, verify its checksum with `sha256sum -c`, then install the file' },
        );
    },
    add(node, { report }) {
      if (node.flag('checksum')) return;
      for (const source of node.sources) {
        const address = source.value ?? source.text;
        if (!/^https?:\/\/(?!\S*\.git(?:[#?]|$))/.test(address) || isHarmless(address) || isVerifiedLater(node))
          continue;
        report(source, `\`${clip(address)}\` is added without verifying a checksum`, {
          help: 'add `--checksum=sha256:<checksum>`',
        });
      }
    },
    run(node, { report }) {
      const [first] = windowsAddresses(node);
      if (!first || isHarmless(first.text) || windowsScript(node) || isVerifiedIn(node)) return;
      report(first, `\`${clip(first.text)}\` is used as downloaded: no checksum or signature is verified`, {
        help: 'compare the output of `Get-FileHash` with a checksum in the Dockerfile',
      });
    },
  },
});

/** The first address of a program, an archive or a similar file. */
function programIn(command: ShellCommand): DownloadAddress | undefined {
  const { context, readers, download } = command;
  if (readers.some(({ name }) => LOOKS_UP.test(name ?? ''))) return undefined;
  if (context.includes('substitution')) return undefined;
  const used = usedAddresses(command);
  return download!.addresses.find((address, index) => {
    if (!used.includes(address)) return false;
    const path = download!.targets[index]!.path ?? '';
    return !NO_PROGRAM.test(path) && !isHarmless(address.text ?? address.prefix);
  });
}

/** What is wrong with an address. The content of a branch changes with every push. */
function moves({ text, prefix }: DownloadAddress): string {
  const branch = BRANCH.exec(text ?? prefix)?.[1];
  return branch === undefined ? 'is used as downloaded' : `is whatever the branch \`${branch}\` contains`;
}

const BRANCH =
  /^https:\/\/(?:raw\.githubusercontent\.com\/[^/]+\/[^/]+|(?:codeload\.)?github\.com\/[^/]+\/[^/]+\/(?:raw|archive|tarball|zipball|zip|tar\.gz))\/(?:refs\/heads\/)?(main|master|develop|dev|trunk)(?=[/.]|$)/;
