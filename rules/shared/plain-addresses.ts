import type { Located, PackageCommand, ShellCommand, ShellWord } from '../../src/rule/index.ts';
import { publicHost, usedAddresses } from './downloads.ts';

/** Programs that fetch what an address among their words names, besides those that only download. */
const FETCH: ReadonlyMap<string, RegExp> = new Map([
  ['git', /^(?:clone|fetch|pull|submodule|remote)$/],
  ['svn', /^(?:checkout|co|export)$/],
  ['hg', /^clone$/],
  ['rpm', /^(?:-[a-zA-Z]*[iUF][a-zA-Z]*|--install|--upgrade|--import)$/],
  ['apt-key', /^--fetch-keys$/],
]);

/** Options of package managers that name where packages come from, of those that check no signatures. */
const INDEXES: readonly string[] = [
  '-i',
  '--index-url',
  '--extra-index-url',
  '-f',
  '--find-links',
  '--registry',
  '--source',
  '--repository-url',
];
const UNSIGNED: ReadonlySet<string> = new Set(['pip', 'pipx', 'uv', 'npm', 'yarn', 'pnpm', 'bun', 'gem']);

/** Whether an address of the open internet is fetched without encryption. */
export function isPlain(address: string): boolean {
  return /^(?:http|ftp|git):\/\//i.test(address) && publicHost(address) !== undefined;
}

/** The address that a command fetches without encryption, if it does. */
export function plainAddress(command: ShellCommand): ShellWord | undefined {
  if (command.download) {
    if (command.script.host.kind === 'healthcheck') return undefined;
    return usedAddresses(command).find(({ text, prefix }) => isPlain(text ?? prefix));
  }
  const asks = FETCH.get(command.name!);
  if (!asks) return undefined;
  const address = command.words.find(({ prefix }) => isPlain(prefix));
  return address && command.words.some(({ text }) => text !== undefined && asks.test(text)) ? address : undefined;
}

/** The addresses without encryption from which a package manager takes packages that it does not check. */
export function* packageAddresses(call: PackageCommand): Generator<{ readonly at: Located; readonly text: string }> {
  if (call.action !== 'install') return;
  for (const spec of call.packages)
    if (spec.origin === 'url' && isPlain(spec.prefix)) yield { at: spec, text: spec.prefix };
  if (!UNSIGNED.has(call.manager)) return;
  for (const option of call.options)
    if (INDEXES.includes(option.name) && option.value && isPlain(option.value))
      yield { at: option, text: option.value };
}
