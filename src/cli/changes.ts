import type { RealDisk } from '../discover/disk.ts';
import type { Input } from '../discover/types.ts';
import type { Notice } from '../lint/finding.ts';
import type { ChangedFile } from '../run.ts';
import type { Io } from './io.ts';

/** Changes of files that may be written: those that are UTF-8; the rest as notices. */
interface Writable {
  readonly files: readonly (ChangedFile & { readonly bom: boolean })[];
  readonly refused: readonly Notice[];
}

function writable(changed: readonly ChangedFile[], disk: RealDisk): Writable {
  const files: (ChangedFile & { readonly bom: boolean })[] = [];
  const refused: Notice[] = [];
  for (const change of changed) {
    const { path, absolutePath } = change;
    const loaded = absolutePath === undefined ? undefined : disk.load(absolutePath);
    if (loaded?.text === undefined || loaded.encoding === 'utf-8') {
      files.push({ ...change, bom: loaded?.text !== undefined && loaded.bom });
    } else {
      const message = `${path} is not repaired: it is not UTF-8 and would be damaged`;
      refused.push({ level: 'error', kind: 'input', path, message, help: 'convert it to UTF-8 first' });
    }
  }
  return { files, refused };
}

/** Writes repaired files back, each atomically. What cannot be written is told in a notice: the file is then as it was. */
export async function writeChanges(
  changed: readonly ChangedFile[],
  disk: RealDisk,
  io: Io,
): Promise<readonly Notice[]> {
  const { files, refused } = writable(changed, disk);
  const notices = [...refused];
  const { writeText } = await import('../fix/write.ts');
  const release = io.postponeInterrupt?.();
  for (const { path, absolutePath, after, bom } of files) {
    if (absolutePath === undefined) continue;
    const { problem } = writeText(absolutePath, after, { bom });
    if (problem !== undefined) notices.push({ level: 'error', kind: 'input', path, message: problem });
  }
  await release?.();
  return notices;
}

/** What standard input reads like when it is repaired; as it came when there was nothing to repair. */
export function fixedStdin(input: Input, changed: readonly ChangedFile[], bom: boolean): string {
  const text = changed.find((change) => change.absolutePath === undefined)?.after ?? input.text ?? '';
  return (bom ? '\uFEFF' : '') + text;
}

/** The changes as a unified diff that `patch -p1` and `git apply` accept; notices tell of files left out. */
export async function diffOf(
  changed: readonly ChangedFile[],
  disk: RealDisk,
): Promise<{ readonly diff: string; readonly notices: readonly Notice[] }> {
  const { unifiedDiff } = await import('../fix/diff.ts');
  const { files, refused } = writable(changed, disk);
  const diff = files.map(({ path, before, after, bom }) => {
    const mark = bom ? '\uFEFF' : '';
    return unifiedDiff(path, mark + before.text, mark + after);
  });
  return { diff: diff.join(''), notices: refused };
}
