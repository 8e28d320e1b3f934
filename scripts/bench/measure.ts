import { spawnSync } from 'node:child_process';

/** How a process ended and what it took. */
interface Ran {
  readonly ms: number;
  readonly code: number | null;
}

/** Runs a command to its end without looking at what it writes. */
export function time(command: readonly string[], cwd?: string): Ran {
  const [program = '', ...argv] = command;
  const start = performance.now();
  const { status } = spawnSync(program, argv, { cwd, stdio: 'ignore', timeout: 300_000 });
  return { ms: performance.now() - start, code: status };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Medians of two commands whose runs take turns, so that both meet the same machine. */
export function paired(
  command: readonly string[],
  baseline: readonly string[],
  runs: number,
): { readonly ms: number; readonly baselineMs: number; readonly ratio: number } {
  const pairs = Array.from({ length: runs + 2 }, () => [time(command).ms, time(baseline).ms] as const).slice(2);
  const ms = median(pairs.map(([own]) => own));
  const baselineMs = median(pairs.map(([, base]) => base));
  return { ms, baselineMs, ratio: median(pairs.map(([own, base]) => own / base)) };
}

const reportMemory = `process.on('exit', () => process.stderr.write('\\nmaxrss ' + process.resourceUsage().maxRSS + '\\n'))`;

/** The most memory, in MB, that a run of Node takes, and its time. */
export function memory(script: string, argv: readonly string[]): Ran & { readonly mb: number } {
  const hook = `data:text/javascript,${encodeURIComponent(reportMemory)}`;
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', hook, script, ...argv], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: 300_000,
    maxBuffer: 1 << 28,
  });
  const kilobytes = Number(/maxrss (\d+)/.exec(stderr)?.[1]);
  return { ms: performance.now() - start, code: status, mb: kilobytes / 1024 };
}
