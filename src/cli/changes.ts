import type { Notice } from '../finding.ts';
import type { ChangedFile } from '../fix/fix-sources.ts';
import { type RealDisk, readText } from '../text/real-disk.ts';
import type { StdinText } from './inputs.ts';
import type { Io } from './io.ts';

/** The changed files that can be written, because they are UTF-8, and notices for the others. */
interface Writable {
  readonly files: readonly (ChangedFile & { readonly bom: boolean })[];
  readonly rejected: readonly Notice[];
}

function writable(changed: readonly ChangedFile[], disk: RealDisk): Writable {
  const files: (ChangedFile & { readonly bom: boolean })[] = [];
  const rejected: Notice[] = [];
  for (const change of changed) {
    const { path, absolutePath } = change;
    const loaded = absolutePath === undefined ? undefined : disk.load(absolutePath);
    if (loaded?.text === undefined || loaded.encoding === 'utf-8') {
      files.push({ ...change, bom: loaded?.text !== undefined && loaded.bom });
    } else {
      rejected.push(notUtf8(path, path));
    }
  }
  return { files, rejected };
}

/** Writes fixed files, each atomically. A file that cannot be written stays unchanged and gets a notice. */
export async function writeChanges(
  changed: readonly ChangedFile[],
  disk: RealDisk,
  io: Io,
): Promise<readonly Notice[]> {
  const { files, rejected } = writable(changed, disk);
  const notices = [...rejected];
  const { writeText } = await import('../fix/write.ts');
  const release = io.postponeInterrupt?.();
  for (const { path, absolutePath, before, after, bom } of files) {
    if (absolutePath === undefined) continue;
    const isAsRead = readText(absolutePath).text === before.text;
    const { problem } = isAsRead ? writeText(absolutePath, after, { bom }) : { problem: 'it changed during the run' };
    if (problem === undefined) continue;
    notices.push({ level: 'error', kind: 'input', path, message: `${path} was not fixed: ${problem}` });
  }
  await release?.();
  return notices;
}

/** The fixed text of standard input; the original bytes if there was nothing to fix or if it is not UTF-8. */
export function fixedStdin(
  changed: readonly ChangedFile[],
  { bytes, bom, encoding }: StdinText,
): { readonly output: string | Uint8Array; readonly notices: readonly Notice[] } {
  const change = changed.find(({ absolutePath }) => absolutePath === undefined);
  if (!change) return { output: bytes, notices: [] };
  if (encoding !== 'utf-8') return { output: bytes, notices: [notUtf8(change.path, 'standard input')] };
  return { output: (bom ? '\uFEFF' : '') + change.after, notices: [] };
}

function notUtf8(path: string, name: string): Notice {
  const message = `${name} was not fixed: it is not UTF-8 and would be corrupted`;
  return { level: 'error', kind: 'input', path, message, help: 'convert it to UTF-8 first' };
}

/** The changes as a unified diff that `patch -p1` and `git apply` accept; notices name the files that are left out. */
export async function diffOf(
  changed: readonly ChangedFile[],
  disk: RealDisk,
): Promise<{ readonly diff: string; readonly notices: readonly Notice[] }> {
  const { unifiedDiff } = await import('../fix/diff.ts');
  const { files, rejected } = writable(changed, disk);
  const diff = files.map(({ path, before, after, bom }) => {
    const mark = bom ? '\uFEFF' : '';
    return unifiedDiff(path, mark + before.text, mark + after);
  });
  return { diff: diff.join(''), notices: rejected };
}
