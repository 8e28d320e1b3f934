import {
  type CopyInstruction,
  clip,
  dedent,
  defineRule,
  type ShellCommand,
  textOf,
  type Word,
} from '../../src/rule/index.ts';
import { baseName, nameOf, unpacks } from '../shared/archives.ts';

const ARCHIVE = /\.(?:tar|Z|bz2|gz|lz|lzma|tZ|tb2|tbz2?|tgz|tlz|tpz|txz|xz)$/;
/** Archives that ADD unpacks. A compressed file that is not a tar archive is copied unchanged. */
const TAR = /\.(?:tar(?:\.(?:gz|bz2|xz))?|tgz|tbz2?|tb2|txz)$/;

export default defineRule({
  id: 'dockerfile/copied-archive',
  summary: 'COPY of an archive that a RUN unpacks',
  why: 'The archive stays in the layer of the COPY, and its content is added in the layer of the RUN: both are stored and downloaded with the image. ADD unpacks a local tar archive without keeping the archive, and a bind mount makes it available to a single RUN.',
  category: 'performance',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  aliases: { hadolint: { DL3010: 'info' }, tally: 'hadolint/DL3010' },
  book: 'Image size and layers',
  references: [
    'https://docs.docker.com/build/building/best-practices/#add-or-copy',
    'https://docs.docker.com/reference/dockerfile/#adding-local-tar-archives',
  ],
  examples: [
    {
      bad: dedent`
        FROM debian:12
        COPY «app.tar.gz» /tmp/
        RUN tar -xzf /tmp/app.tar.gz -C /opt
      `,
      good: dedent`
        FROM debian:12
        ADD app.tar.gz /opt/
      `,
    },
  ],
  check: {
    copy(node, { report }) {
      const { destination, stage } = node;
      if (node.from || node.onbuild || !stage || !destination) return;
      for (const source of node.sources) {
        const name = archiveName(source, destination);
        const unpacking = name === undefined ? undefined : findUnpacking(node, name);
        if (name === undefined || !unpacking) continue;
        report(
          source,
          `\`${clip(name, 50)}\` is copied and then unpacked by a RUN: the archive itself stays in the image`,
          {
            help:
              TAR.test(name) && !/--strip|--transform|--exclude/.test(textOf(unpacking))
                ? 'use `ADD`, which unpacks local tar archives, and remove the extraction'
                : 'mount it only for the RUN that unpacks it: `RUN --mount=type=bind,source=…,target=…`',
            labels: [{ at: unpacking, message: 'unpacked here' }],
            alias: isSeen(unpacking) ? undefined : [],
          },
        );
        return;
      }
    },
  },
});

/** The name that the archive has in the image. */
function archiveName(source: Word, destination: Word): string | undefined {
  return [baseName(destination.text), baseName(source.text)].find((name) => ARCHIVE.test(name));
}

function findUnpacking(copy: CopyInstruction, name: string): ShellCommand | undefined {
  for (const node of copy.stage!.instructions) {
    if (node.kind !== 'run' || node.start < copy.end || !textOf(node).includes(name)) continue;
    for (const command of node.script?.commands ?? [])
      if (unpacks(command) && command.words.slice(1).some((word) => nameOf(word) === name)) return command;
  }
  return undefined;
}

/** Whether hadolint reports it too: it does not recognize `tar xf` without a dash, or programs such as 7z and bsdtar. */
function isSeen({ name, words }: ShellCommand): boolean {
  if (name !== 'tar') return !/^(?:7z|bsdtar|gtar)/.test(name ?? '');
  return words.some(({ raw }) => /^-.*x|^--(?:extract|get)$/.test(raw));
}
