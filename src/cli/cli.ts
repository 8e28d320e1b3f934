import { type Command, CommanderError } from 'commander';
import { exitCodes } from './exit-code.ts';
import { type Io, Misuse } from './io.ts';
import { commandNames, createProgram } from './program.ts';

/**
 * The program: parses the arguments, runs the command, and returns the exit code. It accesses the process only through `io`, and never
 * throws.
 *
 * @param argv the arguments, without the names of node and of the script
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code: number = exitCodes.clean;
  const program = createProgram(
    {
      lint: async (paths, flags) => (await import('./commands/lint.ts')).lint(paths, flags, io),
      explain: async (names, flags) => (await import('./commands/explain.ts')).explain(names, flags, io),
      rules: async (words, flags) => (await import('./commands/rules.ts')).rules(words, flags, io),
      init: async (flags) => (await import('./commands/init.ts')).init(flags, io),
      config: async (path, flags) => (await import('./commands/config.ts')).config(path, flags, io),
      graph: async (path, flags) => (await import('./commands/graph.ts')).graph(path, flags, io),
    },
    (result) => {
      code = result;
    },
  );
  let failed: Command = program;
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // The error is written below, after looking for what was meant.
      outputError: () => {
        failed = command;
      },
    });
  }
  try {
    await program.parseAsync(withExplicitValues(argv), { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) return failure(error, io);
    // Commander throws an error with exit code 0 after showing help or the version.
    if (error.exitCode === 0) return exitCodes.clean;
    const { misuses } = await import('./misuses.ts');
    for (const misuse of misuses(error, argv, failed, program)) writeMisuse(misuse, io);
    return exitCodes.misuse;
  }
}

/** The values of flags with an optional value that is not given. */
const plainValues: ReadonlyMap<string, string> = new Map([
  ['--fix', '--fix=safe'],
  ['--shellcheck', '--shellcheck=shellcheck'],
  ['--timing', '--timing=top'],
]);

/**
 * These flags accept a value only after `=`, so that in `--fix Dockerfile` the file is a path. `lint` is optional; what follows it or `--`
 * is a path, even if it has the name of a command. `--help rules` shows the help of that command.
 */
function withExplicitValues(argv: readonly string[]): string[] {
  const [first = '', second = ''] = argv;
  if ((first === '--help' || first === '-h') && commandNames.includes(second)) return ['help', second];
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
  const isLint = argv[0] === 'lint';
  const words = argv.map((word, index) => {
    if (index < end && plainValues.has(word)) return plainValues.get(word) ?? word;
    const isPath = isLint || index > end;
    return isPath && commandNames.includes(word) ? `./${word}` : word;
  });
  return isLint ? words.slice(1) : words;
}

function writeMisuse({ message, help }: Pick<Misuse, 'message' | 'help'>, io: Io): void {
  io.stderr.write(`error: ${message}\n${help === undefined ? '' : `  help: ${help}\n`}`);
}

async function failure(error: unknown, io: Io): Promise<number> {
  if (error instanceof Misuse) {
    const { message, help, format } = error;
    const foreign = format === undefined ? undefined : (await import('./foreign-words.ts')).foreignFormat(format);
    writeMisuse({ message, help: foreign ?? help }, io);
    return exitCodes.misuse;
  }
  const message = error instanceof Error ? error.message : String(error);
  io.stderr.write(
    `infralint crashed: ${message}\n  this is a bug in infralint, not a problem in your files; please report it\n`,
  );
  if (io.env.INFRALINT_DEBUG && error instanceof Error) io.stderr.write(`${error.stack ?? ''}\n`);
  else io.stderr.write('  set INFRALINT_DEBUG=1 to see where it happened\n');
  return exitCodes.crash;
}
