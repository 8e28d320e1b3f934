import {
  clip,
  dedent,
  defineRule,
  type Located,
  type RunInstruction,
  type ShellCommand,
  textOf,
} from '../../src/rule/index.ts';
import { baseName, nameOf, unpacks } from '../shared/archives.ts';

const PACKED = /\.(?:tar|tgz|tbz2?|txz|tar\.\w+|gz|bz2|xz|zst|zip|7z|deb|rpm)$/i;

export default defineRule({
  id: 'dockerfile/leftover-archive',
  summary: 'A downloaded archive or package that is not deleted',
  why: 'Once an archive is unpacked or a package file is installed, the file itself is no longer needed. If the RUN that downloads it does not delete it, it is stored and downloaded with the image, and deleting it in a later layer does not help.',
  category: 'performance',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  book: 'Image size and layers',
  references: ['https://docs.docker.com/build/building/best-practices/#add-or-copy'],
  examples: [
    {
      bad: dedent`
        FROM debian:12
        RUN curl -fsSLO «https://example.org/tool-1.2.tar.gz» && tar -xzf tool-1.2.tar.gz -C /opt
      `,
      good: dedent`
        FROM debian:12
        RUN curl -fsSLO https://example.org/tool-1.2.tar.gz && tar -xzf tool-1.2.tar.gz -C /opt && rm tool-1.2.tar.gz
      `,
    },
  ],
  check: {
    command(command, { report }) {
      const { download, script } = command;
      if (!download || script.host.kind !== 'run' || !script.host.stage?.shipped || script.host.onbuild) return;
      for (const target of download.targets) {
        if (target.kind !== 'file') continue;
        const name = baseName(target.path ?? textOf(target));
        if (!PACKED.test(name) || isKept(script.host, command, name, target.path)) continue;
        const use = script.commands.find((later) => later.index > command.index && usesUp(later, name));
        if (!use) continue;
        report(target, `\`${clip(name, 50)}\` stays in the image: nothing deletes the file after it is used`, {
          help: `delete it at the end of the same RUN (\`rm ${clip(name, 50)}\`), or pipe the download into tar`,
          labels: [{ at: use, message: 'used here' }],
        });
        return;
      }
    },
    add(node, { report }) {
      const { stage } = node;
      if (!stage?.shipped || node.onbuild || node.flag('unpack')) return;
      for (const source of node.sources) {
        if (!/^https?:\/\//.test(source.text)) continue;
        const name = [baseName(node.destination?.text ?? ''), baseName(source.text)].find((one) => PACKED.test(one));
        const use = name === undefined ? undefined : findUse(stage.instructions, node.end, name);
        if (name === undefined || !use) continue;
        report(source, `ADD keeps \`${clip(name, 50)}\` in the image: it does not unpack downloaded archives`, {
          help: 'use `ADD --unpack`, or download, unpack and delete it in one RUN',
          labels: [{ at: use, message: 'unpacked here' }],
        });
        return;
      }
    },
  },
});

/** Whether a command unpacks or installs the file; gunzip and similar programs delete it themselves. */
function usesUp(command: ShellCommand, name: string): boolean {
  const { packages, words } = command;
  if (/^(?:gunzip|bunzip2|unxz|unlzma|uncompress)$/.test(command.name ?? '')) return false;
  const uses =
    unpacks(command) ||
    packages?.action === 'install' ||
    (command.name === 'dpkg' && command.hasOption('-i', '--install'));
  return uses && words.slice(1).some((word) => nameOf(word) === name);
}

function findUse(instructions: readonly Located[], after: number, name: string): ShellCommand | undefined {
  let found: ShellCommand | undefined;
  for (const node of instructions as readonly RunInstruction[]) {
    if (node.kind !== 'run' || node.start < after) continue;
    const text = textOf(node);
    // `dockerfile/deleted-in-later-layer` reports a RUN that deletes it.
    if (/\b(?:rm|mv)\b/.test(text) && text.includes(name)) return undefined;
    if (text.includes(name)) found ??= node.script?.commands.find((command) => usesUp(command, name));
  }
  return found;
}

/** Directories that are often cleaned but do not contain downloads. */
const OTHER = /^["']?\/(?:var\/(?:lib|cache|log)|root\/\.\w+|usr\/share)\//;

/** Whether something may remove the file, or it is in a mount. */
function isKept(run: RunInstruction, download: ShellCommand, name: string, path: string | undefined): boolean {
  const absolute = path?.startsWith('/') ? path : undefined;
  const holds = ({ target, type }: RunInstruction['mounts'][number]) =>
    target !== undefined && type !== 'secret' && (absolute ?? run.state?.workdir ?? target).startsWith(target);
  if (run.mounts.some(holds)) return true;
  const { commands } = download.script;
  const moved = commands.some((one) => one.index < download.index && /^(?:cd|pushd)$/.test(one.name ?? ''));
  for (const command of commands) {
    if (command.index <= download.index) continue;
    if (command.name === 'find' || command.name === 'trap' || command.name === 'mv') return true;
    if (!/^(?:rm|unlink|del|erase|rd|rmdir|remove-item|ri)$/i.test(command.name ?? '')) continue;
    for (const { raw, prefix } of command.words.slice(1)) {
      if (prefix.startsWith('-') || OTHER.test(raw)) continue;
      if (/[$*?~]/.test(raw) || raw.includes(name) || (absolute === undefined && (moved || raw.startsWith('/'))))
        return true;
      if (absolute?.startsWith(raw.replace(/["']/g, '').replace(/\/*$/, '/'))) return true;
    }
  }
  const later = download.script.host.stage!.instructions.filter(({ kind, start }) => kind === 'run' && start > run.end);
  return later.some((node) => /\b(?:rm|mv)\b/.test(textOf(node)) && textOf(node).includes(name));
}
