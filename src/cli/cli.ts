import { CommanderError } from 'commander';
import { exitCodes } from './exit-code.ts';
import { type Io, Misuse } from './io.ts';
import { createProgram } from './program.ts';

/**
 * The program: reads its arguments, does what they say, and answers with the exit code. Touches nothing of the process but
 * what `io` hands it; never throws.
 *
 * @param argv the arguments, without the names of node and of the script
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exitCodes.clean;
  const program = createProgram(
    {
      lint: async (paths, flags) => (await import('./commands/lint.ts')).lint(paths, flags, io),
      explain: async (name, flags) => (await import('./commands/explain.ts')).explain(name, flags, io),
      rules: async (flags) => (await import('./commands/rules.ts')).rules(flags, io),
      init: async (flags) => (await import('./commands/init.ts')).init(flags, io),
      config: async (path, flags) => (await import('./commands/config.ts')).config(path, flags, io),
      graph: async (path, flags) => (await import('./commands/graph.ts')).graph(path, flags, io),
    },
    (result) => {
      code = result;
    },
  );
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    });
  }
  try {
    await program.parseAsync(withExplicitValues(argv), { from: 'user' });
    return code;
  } catch (error) {
    return failure(error, io);
  }
}

/** What flags mean that may have a value, but have none. */
const plainValues: Readonly<Record<string, string>> = {
  '--fix': '--fix=safe',
  '--shellcheck': '--shellcheck=shellcheck',
  '--timing': '--timing=top',
};

/** These flags take a value only with `=`: `--fix Dockerfile` means what it looks like. `lint` may be written out. */
function withExplicitValues(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  const from = argv[0] === 'lint' ? 1 : 0;
  return argv.map((word, index) => (end < 0 || index < end ? (plainValues[word] ?? word) : word)).slice(from);
}

function failure(error: unknown, io: Io): number {
  if (error instanceof CommanderError) {
    // Help and version end as errors of exit code 0; for the rest, commander has said what is wrong.
    if (error.exitCode === 0) return exitCodes.clean;
    io.stderr.write('see `infralint --help`\n');
    return exitCodes.misuse;
  }
  if (error instanceof Misuse) {
    io.stderr.write(`error: ${error.message}\n${error.help === undefined ? '' : `  help: ${error.help}\n`}`);
    return exitCodes.misuse;
  }
  const message = error instanceof Error ? error.message : String(error);
  io.stderr.write(
    `infralint crashed: ${message}\n  this is a mistake in infralint, not in your files; please report it\n`,
  );
  if (io.env.INFRALINT_DEBUG && error instanceof Error) io.stderr.write(`${error.stack ?? ''}\n`);
  else io.stderr.write('  INFRALINT_DEBUG=1 shows where it happened\n');
  return exitCodes.crash;
}
