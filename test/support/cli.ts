import { main } from '../../src/cli/cli.ts';

/** What a run of the program wrote, and its exit code. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array | AsyncIterable<string>;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  /** Whether standard input is a file. */
  readonly stdinIsFile?: boolean;
}

/** Runs the program in this process. */
export async function cli(
  argv: readonly string[],
  { cwd = process.cwd(), stdin = '', env = {}, isTTY, stdinIsFile = false }: RunOptions = {},
): Promise<Run> {
  let out = '';
  let err = '';
  const code = await main(argv, {
    stdin: typeof stdin === 'string' || stdin instanceof Uint8Array ? once(stdin) : stdin,
    stdinIsFile: () => stdinIsFile,
    stdout: { write: (text) => (out += textOf(text)), isTTY },
    stderr: { write: (text) => (err += textOf(text)), isTTY },
    env,
    cwd,
    now: () => performance.now(),
  });
  return { code, out, err };
}

function textOf(chunk: string | Uint8Array): string {
  return typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
}

async function* once<Chunk>(chunk: Chunk): AsyncIterable<Chunk> {
  yield chunk;
}
