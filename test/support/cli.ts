import { main } from '../../src/cli/cli.ts';

/** What a run of the program wrote, and its exit code. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
}

/** Runs the program in this process. */
export async function cli(
  argv: readonly string[],
  { cwd = process.cwd(), stdin = '', env = {}, isTTY }: RunOptions = {},
): Promise<Run> {
  let out = '';
  let err = '';
  const code = await main(argv, {
    stdin: (async function* () {
      yield stdin;
    })(),
    stdout: { write: (text) => (out += text), isTTY },
    stderr: { write: (text) => (err += text), isTTY },
    env,
    cwd,
  });
  return { code, out, err };
}
