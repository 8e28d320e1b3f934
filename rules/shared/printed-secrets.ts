import { isAboutSecret, namesFurtherSecret, namesSecret } from '../../src/knowledge/secret-names.ts';
import type { Located, RunInstruction, ShellCommand, Variable } from '../../src/rule/index.ts';
import { lastPart, pathIn } from './container-paths.ts';
import { isHarmlessDefault, isHarmlessValue } from './secret-values.ts';

/** A secret that a RUN writes to the build log. */
export interface PrintedSecret {
  /** The command that prints it. */
  readonly at: Located;
  /** What prints it, and which secret, in words: `echo` prints `$TOKEN`. */
  readonly how: string;
  /** Where the secret is used while the shell prints what it runs. */
  readonly use: Located | undefined;
}

/** What a RUN can print: names of variables, and paths of mounted files. */
interface Printable {
  readonly variables: readonly string[];
  readonly paths: readonly string[];
}

/** The first command of a RUN that prints a secret. */
export function printedSecret(run: RunInstruction): PrintedSecret | undefined {
  const commands = run.script?.commands ?? [];
  const secrets = secretsOf(run, commands);
  if (secrets.variables.length === 0 && secrets.paths.length === 0) return undefined;
  let tracing: ShellCommand | undefined;
  for (const command of commands) {
    const traced = traceOf(command);
    if (traced !== undefined) tracing = traced ? command : undefined;
    const use = tracing && expandedIn(command, secrets);
    if (tracing && use !== undefined)
      return { at: tracing, how: `\`set -x\` prints every command, including the value of \`${use}\``, use: command };
    const shown = isShown(command) ? printedBy(command, secrets, run) : undefined;
    if (shown !== undefined) return { at: command, how: `\`${command.name}\` prints ${shown}`, use: undefined };
  }
  return undefined;
}

function secretsOf(run: RunInstruction, commands: readonly ShellCommand[]): Printable {
  const mounts = run.mounts.filter(({ type }) => type === 'secret');
  const paths = mounts.flatMap((mount) => {
    const id = mount.get('id') ?? mount.get('source');
    if (mount.target !== undefined) return pathIn(run.state?.workdir, mount.target) ?? [];
    return mount.get('env') === undefined && id !== undefined ? `/run/secrets/${lastPart(id)}` : [];
  });
  const mounted = mounts.flatMap((mount) => mount.get('env') ?? []);
  const declared = [...(run.stage?.variables.values() ?? [])].filter(isSecret).map(({ name }) => name);
  const read = commands.flatMap(({ assignments }) =>
    assignments.flatMap(({ name, value }) => (paths.some((path) => value?.raw.includes(path)) ? name : [])),
  );
  return { variables: [...mounted, ...declared, ...read], paths };
}

/** Whether a variable of the stage contains a secret from the build or from the file. */
function isSecret({ name, by, pair }: Variable): boolean {
  if ((!namesSecret(name) && !namesFurtherSecret(name)) || isAboutSecret(name)) return false;
  const value = pair.value?.value;
  if (value === undefined || value === '') return by === 'arg';
  return by === 'arg' ? !isHarmlessDefault(value, name) : !isHarmlessValue(value, name);
}

/** Whether a `set` switches the printing of commands on or off; undefined for all others. */
function traceOf({ name, words }: ShellCommand): boolean | undefined {
  if (name !== 'set') return undefined;
  const flags = words.slice(1).map(({ text }) => text ?? '');
  if (flags.some((flag, index) => /^-[a-zA-Z]*x/.test(flag) || (/^-\w*o$/.test(flag) && flags[index + 1] === 'xtrace')))
    return true;
  return flags.some((flag) => /^\+[a-zA-Z]*x/.test(flag)) ? false : undefined;
}

/** The variable whose value the shell puts into a command. */
function expandedIn({ words, assignments }: ShellCommand, { variables, paths }: Printable): string | undefined {
  const raws = [...words.map(({ raw }) => raw), ...assignments.map(({ value }) => value?.raw ?? '')];
  const used = variables.find((name) => raws.some((raw) => expands(raw, name)));
  if (used !== undefined) return `$${used}`;
  return paths.find((path) => raws.some((raw) => raw.includes(`$(cat ${path}`) || raw.includes(`$(<${path}`)));
}

/** Whether a word expands to the value of a variable: not to its length, and not to an alternative word. */
function expands(raw: string, name: string): boolean {
  return !raw.startsWith("'") && new RegExp(`(?<!\\\\)\\$(?:${name}(?!\\w)|\\{${name}(?:\\}|:?-|[%#/]))`).test(raw);
}

/** Whether the output of a command goes into the log: not into a file, a pipe, a variable or something around it. */
function isShown({ redirects, readers, context }: ShellCommand): boolean {
  if (readers.length > 0 || context.some((part) => /^(?:substitution|group|subshell|function)$/.test(part)))
    return false;
  return !redirects.some(
    ({ operator, descriptor, target }) =>
      operator.includes('>') && descriptor !== 2 && !/^[12]$/.test(target?.text ?? ''),
  );
}

const FILE_PRINTERS: ReadonlySet<string | undefined> = new Set([
  'cat',
  'head',
  'tail',
  'less',
  'more',
  'base64',
  'xxd',
]);

/** What a command prints of the secrets, in words. */
function printedBy(command: ShellCommand, { variables, paths }: Printable, run: RunInstruction): string | undefined {
  const { name, words } = command;
  const args = words.slice(1);
  if (name === 'echo' || name === 'printf') {
    const shown = variables.find((variable) => args.some(({ raw }) => expands(raw, variable)));
    return shown && `the value of \`$${shown}\``;
  }
  if (name === 'printenv' && args.length > 0) {
    const shown = variables.find((variable) => args.some(({ text }) => text === variable));
    return shown && `the value of \`$${shown}\``;
  }
  const isList =
    args.length === 0 ? /^(?:env|printenv|set|export)$/.test(name ?? '') : name === 'export' && args[0]?.text === '-p';
  if (isList && variables.length > 0) return `all variables, including \`${variables[0]}\``;
  if (!FILE_PRINTERS.has(name)) return undefined;
  const shown = args.find(({ text }) => text !== undefined && paths.includes(pathIn(run.state?.workdir, text) ?? ''));
  return shown && `the secret in \`${shown.text}\``;
}
