import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from './measure.ts';

/** How one run of Node went. */
export interface Watched {
  readonly ms: number;
  /** Milliseconds until the first byte of output; undefined if there was none. */
  readonly first: number | undefined;
  /** The most memory it held, in MB; undefined if it crashed. */
  readonly mb: number | undefined;
  readonly code: number | null;
}

const hook = `process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)));\n`;

/**
 * Runs Node once, reading what it writes to a pipe. A hook in the process reports its memory when it ends.
 *
 * @param directory where the hook may be written
 */
export function watch(node: string, argv: readonly string[], directory: string, cold = false): Promise<Watched> {
  const hookPath = join(directory, 'report-memory.cjs');
  writeFileSync(hookPath, hook);
  // Through bash: started by this process, it would inherit our own memory as the most that it ever held.
  const command = ['-c', '"$@"; exit $?', 'bash', node, '--require', hookPath, ...argv];
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn('bash', command, { env: environment(cold), stdio: ['ignore', 'pipe', 'ignore', 'pipe'] });
    let first: number | undefined;
    let kilobytes = '';
    child.stdio[1]?.on('data', () => {
      first ??= performance.now() - start;
    });
    child.stdio[3]?.on('data', (chunk: Buffer) => {
      kilobytes += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const mb = kilobytes === '' ? undefined : Number(kilobytes) / 1024;
      resolve({ ms: performance.now() - start, first, mb, code });
    });
  });
}
