import { spawnSync } from 'node:child_process';

/** A program with its arguments; a cold run must not read or write a cache of compiled code. */
export interface Command {
  readonly argv: readonly string[];
  readonly cold?: boolean;
}

/** The duration of one run: wall-clock milliseconds, and CPU milliseconds in the program and the kernel. */
export interface Sample {
  readonly ms: number;
  readonly cpu: number;
}

/** The runs of one command, and their medians. */
export interface Series extends Sample {
  readonly samples: readonly Sample[];
}

/** A command did not exit as a linter does. */
export class Failure extends Error {}

const foreign = /^(?:NODE_|npm_|INFRALINT_|FORCE_COLOR$)/i;

/**
 * The environment for measured commands: without the variables of npm and of the caller's Node settings. Above all without
 * NODE_EXTRA_CA_CERTS, with which a bare Node takes three times as long, so that every ratio to it looks better.
 */
export function environment(cold = false, from: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const kept = Object.entries(from).filter(([name]) => !foreign.test(name));
  const switches = cold ? { INFRALINT_NO_CACHE: '1', NODE_DISABLE_COMPILE_CACHE: '1' } : {};
  return { ...Object.fromEntries(kept), ...switches };
}

// Node does not report the CPU time of its children, but bash does. Bash 3 (macOS) does not have EPOCHREALTIME.
const timing = `TIMEFORMAT='%3R %3U %3S'
start=$EPOCHREALTIME
time "$@" >/dev/null 2>&1
code=$?
echo "$start $EPOCHREALTIME" >&2
exit $code`;

/**
 * Runs a command and discards its output.
 *
 * @throws Failure if its exit code is not 0 (clean) or 1 (findings)
 */
function run({ argv, cold }: Command): Sample {
  const { status, stderr, error } = spawnSync('bash', ['-c', timing, 'bash', ...argv], {
    env: environment(cold),
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (error !== undefined) throw new Failure(`bash, which takes the time, does not run: ${error.message}`);
  if (status !== 0 && status !== 1) throw new Failure(`exit code ${status}: ${argv.slice(0, 6).join(' ')}`);
  return readTimes(stderr);
}

/** Reads the output of bash: real, user and system seconds, and, if available, the times of start and end. */
export function readTimes(text: string): Sample {
  const seconds = text
    .trim()
    .split(/\s+/)
    .map((word) => Number(word.replace(',', '.')));
  const [real = Number.NaN, user = Number.NaN, system = Number.NaN, start = 0, end = start + real] = seconds;
  return { ms: (end - start) * 1000, cpu: (user + system) * 1000 };
}

/**
 * Runs commands in turns, so that the load of the machine is the same for all of them. The first turns warm up and do not count.
 * Returns a function from a command to its series.
 *
 * @throws Failure if one of them does not exit as a linter does
 */
export function rounds(commands: readonly Command[], count: number, warmUps = 2): (command: Command) => Series {
  const samples = new Map<Command, readonly Sample[]>();
  for (let turn = -warmUps; turn < count; turn++) {
    for (const command of commands) {
      const sample = run(command);
      if (turn >= 0) samples.set(command, [...(samples.get(command) ?? []), sample]);
    }
  }
  return (command) => seriesOf(samples.get(command) ?? []);
}

/** A series with its medians. */
export function seriesOf(samples: readonly Sample[]): Series {
  return { samples, ms: median(samples.map(({ ms }) => ms)), cpu: median(samples.map(({ cpu }) => cpu)) };
}

/** How much longer one took than the other: the median of the ratios of the turns. */
export function ratio(one: Series, other: Series): number {
  return median(one.samples.map(({ ms }, turn) => ms / (other.samples[turn]?.ms ?? Number.NaN)));
}

/** The value in the middle, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const above = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const below = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (above + below) / 2;
}
