import type { RealDisk } from '../discover/disk.ts';
import type { Input } from '../discover/types.ts';
import type { Notice } from '../lint/finding.ts';
import type { Disk } from '../model/disk.ts';
import type { ChangedFile } from '../run.ts';
import type { Io } from './io.ts';

/**
 * Writes repaired files back, each atomically, in the encoding they came in. What cannot be written is told in a notice: the file
 * is then as it was.
 */
export async function writeChanges(
  changed: readonly ChangedFile[],
  disk: Disk & Partial<RealDisk>,
  io: Io,
): Promise<readonly Notice[]> {
  const files = changed.filter((change) => change.absolutePath !== undefined);
  if (files.length === 0) return [];
  const { writeText } = await import('../fix/write.ts');
  const refused: Notice[] = [];
  const release = io.postponeInterrupt?.();
  for (const { path, absolutePath = '', after } of files) {
    const loaded = disk.load?.(absolutePath);
    const foreign = loaded?.text !== undefined && loaded.encoding !== 'utf-8';
    const problem = foreign
      ? `${path} is not repaired: it is not UTF-8 and would be damaged`
      : writeText(absolutePath, after, { bom: loaded?.text !== undefined && loaded.bom }).problem;
    if (problem === undefined) continue;
    const help = foreign ? 'convert it to UTF-8 first' : undefined;
    refused.push({ level: 'error', kind: 'input', path, message: problem, help });
  }
  await release?.();
  return refused;
}

/** What standard input reads like when it is repaired; as it came when there was nothing to repair. */
export function fixedStdin(input: Input, changed: readonly ChangedFile[], bom: boolean): string {
  const text = changed.find((change) => change.absolutePath === undefined)?.after ?? input.text ?? '';
  return (bom ? '\uFEFF' : '') + text;
}

/** The changes as a unified diff that `patch -p1` and `git apply` accept. */
export async function diffOf(changed: readonly ChangedFile[]): Promise<string> {
  const { unifiedDiff } = await import('../fix/diff.ts');
  return changed.map(({ path, before, after }) => unifiedDiff(path, before.text, after)).join('');
}
