import type { ShellFeatureName } from '../../../knowledge/shell-features-table.ts';
import type { ShellExtension, ShellSyntax, WrittenCommand } from '../syntax-types.ts';
import { flagExtensions, readExtensions } from './flags.ts';
import { found } from './found.ts';

const BUILTINS: ReadonlySet<string> = new Set(
  'declare typeset pushd popd dirs shopt mapfile readarray complete compgen caller enable disown suspend'.split(' '),
);

/** Builtins and options that only some shells know. */
export function* commandExtensions(syntax: ShellSyntax): Generator<ShellExtension> {
  let own: ReadonlySet<string> | undefined;
  for (const command of syntax.commands) {
    const { name, baseName, builtin } = command;
    if (name === undefined) continue;
    own ??= new Set(syntax.nodes('Function').map(({ node }) => node.name.text));
    if (own.has(name)) continue;
    if (baseName === 'echo') yield* echoExtensions(command);
    else if (BUILTINS.has(name)) yield found('bash builtin', command.node);
    else if (name === 'local') yield found('local', command.node);
    else if (name === 'let') yield found('let', command.node);
    else if (builtin === 'source') yield found('source', command.node);
    else if (name === 'exec') yield* execExtensions(command);
    else if (name === 'set') yield* setExtensions(command);
    else if (name === 'trap') yield* trapExtensions(command);
    else yield* flagExtensions(command);
    if (name === 'printf') yield* printfExtensions(command);
    if (builtin === 'read') yield* readExtensions(command);
  }
}

function* echoExtensions({ name, args }: WrittenCommand): Generator<ShellExtension> {
  const [flag, next] = args;
  if (!/^-[neE]+$/.test(flag?.text ?? '')) return;
  const plain = flag!.text === '-n' && !/^-[neE]*[eE][neE]*$/.test(next?.text ?? '');
  // By its path it is the program, which has these options wherever there is bash.
  yield found(plain || name?.includes('/') ? 'echo -n' : 'echo flag', flag!.node);
}

function* execExtensions({ args }: WrittenCommand): Generator<ShellExtension> {
  if (args[0] && /^-./.test(args[0].prefix)) yield found('exec flag', args[0].node);
}

/** Names of `set -o` in POSIX, and those that dash knows as well. */
const OPTIONS: ReadonlySet<string> = new Set(
  'allexport errexit ignoreeof monitor noclobber noexec noglob nolog notify nounset verbose vi xtrace'.split(' '),
);
const DASH_OPTIONS: ReadonlySet<string> = new Set('privileged emacs interactive stdin debug'.split(' '));

function* setExtensions({ args }: WrittenCommand): Generator<ShellExtension> {
  for (let index = 0; index < args.length; index++) {
    const word = args[index]!;
    const text = word.text ?? word.prefix;
    if (text === '--' || text === '-' || !/^[-+]./.test(text)) return;
    if (text.startsWith('--')) yield found('long set option', word.node);
    else if (/[^abCefhmnouvx]/.test(text.slice(1)))
      yield found(/[TBHktrPlD]/.test(text.slice(1)) ? 'set letter' : 'common set letter', word.node);
    if (text.startsWith('--') || !text.endsWith('o')) continue;
    const name = args[++index];
    if (name?.text !== undefined && !OPTIONS.has(name.text)) yield found(optionFeature(name.text), name.node);
  }
}

function optionFeature(name: string): ShellFeatureName {
  if (name === 'pipefail') return 'pipefail';
  return DASH_OPTIONS.has(name) ? 'common shell option' : 'shell option';
}

function* trapExtensions(command: WrittenCommand): Generator<ShellExtension> {
  yield* flagExtensions(command);
  const { operands } = command;
  for (const word of operands.slice(operands.length > 1 ? 1 : 0)) {
    const { text } = word;
    if (text === undefined || !/^[A-Za-z]\w*$/.test(text)) continue;
    if (text === 'ERR') yield found('error trap', word.node);
    else if (text === 'DEBUG' || text === 'RETURN') yield found('debug trap', word.node);
    else if (/^SIG/i.test(text)) yield found('signal prefix', word.node);
    else if (text !== text.toUpperCase()) yield found('lowercase signal', word.node);
  }
}

function* printfExtensions({ args }: WrittenCommand): Generator<ShellExtension> {
  const format = args.find(({ prefix }, index) => !/^-(?:-$|v)/.test(prefix) && args[index - 1]?.text !== '-v');
  if (/%[-+ #0]*[\d.]*q/.test(format?.prefix.replaceAll('%%', '') ?? '')) yield found('printf %q', format!.node);
}
