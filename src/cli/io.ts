/** Where text goes: a stream of the process, or a list in a test. */
export interface Output {
  write(text: string | Uint8Array): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Everything that the program uses of the process. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Whether standard input is a regular file: not a terminal, a pipe or nothing. */
  readonly stdinIsFile?: () => boolean;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The time in milliseconds from an arbitrary start. */
  now(): number;
  /** Delays an interruption (Ctrl-C) until the returned function is called, so that no file is left half written. */
  readonly postponeInterrupt?: () => () => Promise<void>;
  /** Called before a run over many files. */
  readonly expectLongRun?: (files: number) => void;
}

/** Incorrect use of the command line: shown without a stack, exit code 2. */
export class Misuse extends Error {
  readonly help: string | undefined;
  /** The name of an unknown format, which may be one of another tool. */
  readonly format: string | undefined;

  constructor(message: string, help?: string, format?: string) {
    super(message);
    this.help = help;
    this.format = format;
  }
}
