import type { ShellFeatureName } from '../../../knowledge/shell-features-table.ts';
import type { ShellExtension, WrittenCommand, WrittenWord } from '../syntax-types.ts';
import { found } from './found.ts';

/** The options of a builtin: those of POSIX, those of dash, and those of the ash of BusyBox. */
interface Flags {
  readonly posix: string;
  readonly dash?: string;
  readonly ash?: string;
}

const LIMITS = 'HSacdefilmnpqrstuvwx';

const FLAGS: ReadonlyMap<string | undefined, Flags> = new Map<string, Flags>([
  ['read', { posix: 'r', dash: 'rp', ash: 'rptnsdu' }],
  ['export', { posix: 'p', ash: 'pn' }],
  ['readonly', { posix: 'p' }],
  ['ulimit', { posix: 'f', dash: LIMITS, ash: LIMITS }],
  ['type', { posix: '' }],
  ['trap', { posix: '' }],
  ['wait', { posix: '', ash: 'n' }],
  ['unset', { posix: 'fv' }],
  ['cd', { posix: 'LP' }],
  ['jobs', { posix: 'lp' }],
  ['umask', { posix: 'S' }],
  ['hash', { posix: 'r', dash: 'rv' }],
]);

/** Options of read whose value may follow in the same word. */
const VALUED = /([aditpnNu]).+$/;

/** Options of builtins that POSIX does not know. */
export function* flagExtensions({ name, builtin, args }: WrittenCommand): Generator<ShellExtension> {
  if (name === 'printf' && /^-v/.test(args[0]?.prefix ?? '')) yield found('printf variable', args[0]!.node);
  const called = builtin === 'cd' || builtin === 'read' ? builtin : name;
  const flags = FLAGS.get(called);
  if (!flags) return;
  const words = called === name ? args : args.slice(args.findIndex(({ text }) => text === called) + 1);
  for (const word of leading(words)) {
    const letters = called === 'read' ? word.prefix.slice(1).replace(VALUED, '$1') : word.prefix.slice(1);
    if (isWithin(letters, flags.posix)) continue;
    yield found(called === 'type' ? 'type flag' : featureOf(letters, flags), word.node);
  }
}

function featureOf(letters: string, { posix, dash = posix, ash = posix }: Flags): ShellFeatureName {
  if (isWithin(letters, dash)) return 'common flag';
  return isWithin(letters, ash) ? 'ash flag' : 'bash flag';
}

function isWithin(letters: string, known: string): boolean {
  return [...letters].every((letter) => known.includes(letter));
}

/** The options at the start, up to the first word of another kind. */
function* leading(words: readonly WrittenWord[]): Generator<WrittenWord> {
  for (const word of words) {
    if (word.text === '--' || !/^-[a-zA-Z]/.test(word.prefix)) return;
    yield word;
  }
}

/** `read` without a variable to read into. */
export function* readExtensions({ head, name, args }: WrittenCommand): Generator<ShellExtension> {
  if (name !== 'read' || !head) return;
  for (let index = 0; index < args.length; index++) {
    const { prefix, text } = args[index]!;
    if (!/^-[a-zA-Z]/.test(prefix)) return;
    if (/a/.test(prefix)) return;
    if (/[ditpnNu]$/.test(text ?? '')) index++;
  }
  yield found('read without a name', head.node);
}
