import { clip, type DownloadAddress, dedent, defineRule, type ShellCommand } from '../../src/rule/index.ts';
import {
  isVerified,
  isVerifiedIn,
  isVerifiedLater,
  publicHost,
  usedAddresses,
  windowsAddresses,
} from '../shared/downloads.ts';

/** Files that are not run: keys and signatures, which are what one trusts, lists and settings. */
const NO_PROGRAM =
  /\.(?:asc|sig|gpg|key|pem|crt|cer|list|sources|repo|conf|cfg|ini|json|ya?ml|txt|md5|sha\d+|sha\d+sums?)$|SUMS?$|KEYS$/i;
/** Readers that look something up in it, or take it for a key. */
const LOOKS_UP =
  /^(?:jq|yq|[ef]?grep|sed|[gmn]?awk|cut|head|tail|tr|sort|wc|apt-key|gpg2?|rpm|rpmkeys|tee|xmllint|pup)$/;
const SHELL = /^(?:(?:ba|da|a|z|k)?sh|python[\d.]*|php\d*|perl|ruby|node)$/;

export default defineRule({
  id: 'shell/unverified-download',
  summary: 'A download that no checksum or signature is compared with',
  why: 'https tells which server answers, not whether the file is the one that was meant. When the server, an account that may publish there, or a mirror is taken over, or somebody simply replaces the file, the next build runs or installs what it finds. A checksum in the Dockerfile, or a signature, makes that build fail instead.',
  category: 'security',
  severity: 'warning',
  presets: ['security', 'strict'],
  presetSeverity: { strict: 'info' },
  fix: 'none',
  fold: 'file',
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
      if (!address || isVerified(command)) return;
      const reader = command.readers[0]?.name ?? '';
      const shown = clip(address.text ?? (address.prefix === '' ? address.raw : `${address.prefix}…`), 60);
      const runs = SHELL.test(reader);
      report(
        address,
        runs
          ? `\`${reader}\` runs whatever \`${shown}\` holds at the time: no checksum or signature is compared`
          : `\`${shown}\` is used as it comes: no checksum or signature is compared`,
        {
          help: runs
            ? 'download it to a file, compare its checksum with `sha256sum -c`, then run it'
            : 'compare a checksum that stands in the Dockerfile (`sha256sum -c`), or a signature',
        },
      );
    },
    add(node, { report }) {
      if (node.flag('checksum')) return;
      for (const source of node.sources) {
        const address = source.value ?? source.text;
        if (!/^https?:\/\/(?!\S*\.git(?:[#?]|$))/.test(address) || isHarmless(address) || isVerifiedLater(node))
          continue;
        report(source, `\`${clip(address)}\` is added as it comes: no checksum is compared`, {
          help: 'add `--checksum=sha256:<checksum>`',
        });
      }
    },
    run(node, { report }) {
      const [first] = windowsAddresses(node);
      if (!first || isHarmless(first.text) || isVerifiedIn(node)) return;
      report(first, `\`${clip(first.text)}\` is used as it comes: no checksum or signature is compared`, {
        help: 'compare a checksum that stands in the Dockerfile with that of `Get-FileHash`',
      });
    },
  },
});

/** The first address that gives a program, an archive or the like. */
function programIn(command: ShellCommand): DownloadAddress | undefined {
  const { context, readers, download } = command;
  if (readers.some(({ name }) => LOOKS_UP.test(name ?? ''))) return undefined;
  if (context.includes('substitution') && !isRun(command)) return undefined;
  const used = usedAddresses(command);
  return download!.addresses.find((address, index) => {
    if (!used.includes(address)) return false;
    const path = download!.targets[index]!.path ?? '';
    return !NO_PROGRAM.test(path) && !isHarmless(address.text ?? address.prefix);
  });
}

/** Whether a shell runs the text that the command gives: `sh -c "$(curl …)"`. */
function isRun({ script, start, end, index }: ShellCommand): boolean {
  return script.commands.some(
    (other) => other.index < index && other.start <= start && end <= other.end && SHELL.test(other.name ?? ''),
  );
}

function isHarmless(address: string): boolean {
  if (NO_PROGRAM.test(address.replace(/[?#].*/, ''))) return true;
  // What a branch stands at: asked for to build anew when it moves.
  if (/^https:\/\/api\.github\.com\/repos\/.*\/(?:refs|commits)\b/.test(address)) return true;
  return /^[a-z]+:\/\/[^/]+\//i.test(address) && publicHost(address) === undefined;
}
