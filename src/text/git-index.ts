import { readFileSync, statSync } from 'node:fs';

/** More than the index of any repository that people have. */
const MAX_BYTES = 64 << 20;
/** Of the fields before the path of an entry: times, device, mode, owner, size, hash and flags. */
const ENTRY_HEAD = 62;
const MODE_AT = 24;
const EXTENDED_HEAD = 64;

/**
 * Whether git has recorded the execute bit for a file (absolute path, forward slashes); undefined for a file that git does not track, and
 * where the index cannot be read.
 */
export function gitExecutable(path: string): boolean | undefined {
  for (let slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
    const root = path.slice(0, slash);
    const index = indexOf(root);
    if (index) return modeIn(index, path.slice(slash + 1));
    if (slash === 0) break;
  }
  return undefined;
}

/** The index of the repository in a directory, which in a further working tree lies elsewhere. */
function indexOf(root: string): Buffer | undefined {
  try {
    const git = `${root}/.git`;
    const directory = statSync(git).isDirectory() ? git : linkedDirectory(readFileSync(git, 'utf8'), root);
    const file = `${directory}/index`;
    return statSync(file).size > MAX_BYTES ? undefined : readFileSync(file);
  } catch {
    return undefined;
  }
}

function linkedDirectory(text: string, root: string): string {
  const target = /^gitdir: (.*)/.exec(text)?.[1] ?? '.git';
  return target.startsWith('/') ? target : `${root}/${target}`;
}

/** Versions 2 and 3 contain whole paths, each after a header of fixed size and terminated by a NUL. */
function modeIn(index: Buffer, path: string): boolean | undefined {
  const version = index.length > 12 && index.toString('latin1', 0, 4) === 'DIRC' ? index.readUInt32BE(4) : 0;
  if (version !== 2 && version !== 3) return undefined;
  const name = Buffer.from(`${path}\0`);
  for (let at = index.indexOf(name); at >= 0; at = index.indexOf(name, at + 1)) {
    for (const head of version === 3 ? [ENTRY_HEAD, EXTENDED_HEAD] : [ENTRY_HEAD]) {
      if (at < head + 12) continue;
      const flags = index.readUInt16BE(at - head + 60);
      const isExtended = (flags & 0x4000) !== 0;
      const mode = index.readUInt32BE(at - head + MODE_AT);
      if (
        (flags & 0x0fff) === Math.min(name.length - 1, 0x0fff) &&
        isExtended === (head === EXTENDED_HEAD) &&
        mode >> 12 === 8
      )
        return (mode & 0o111) !== 0;
    }
  }
  return undefined;
}
