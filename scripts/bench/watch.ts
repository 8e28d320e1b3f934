import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from './measure.ts';

/** The result of one run of Node. */
export interface Watched {
  readonly ms: number;
  /** Milliseconds until the first byte of output; undefined if there was none. */
  readonly first: number | undefined;
  /** Its peak memory in MB; undefined if it crashed. */
  readonly mb: number | undefined;
  readonly code: number | null;
}

const hook = `process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)));\n`;

/**
 * Runs Node once and reads its output from a pipe. A hook in the process reports its memory at exit.
 *
 * @param directory where the hook may be written
 */
export function watch(node: string, argv: readonly string[], directory: string, cold = false): Promise<Watched> {
  const hookPath = join(directory, 'report-memory.cjs');
  writeFileSync(hookPath, hook);
  // Started through bash, because a direct child would inherit the peak memory of this process.
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
