import type { ShellCommand, ShellWord } from '../../src/rule/index.ts';

/** Variables that name where packages come from, of managers that check no signatures. */
const VARIABLES =
  /^(?:PIP_(?:EXTRA_)?INDEX_URL|UV_(?:EXTRA_)?INDEX_URL|UV_(?:DEFAULT_)?INDEX|NPM_CONFIG_REGISTRY|YARN_(?:NPM_REGISTRY_SERVER|REGISTRY)|GOPROXY|BUNDLE_MIRROR__\w+|SASS_BINARY_SITE|ELECTRON_MIRROR|NVM_NODEJS_ORG_MIRROR)$/i;

/** Whether a variable names where packages come from. */
export function isIndexVariable(name: string): boolean {
  return VARIABLES.test(name);
}

const SETTINGS: ReadonlyMap<string, RegExp> = new Map([
  ['npm', /^(?:registry|@[\w-]+:registry)(?:=|$)/],
  ['pip', /^(?:global\.)?(?:extra-)?index-url$/],
  ['gem', /^(?:-a|--add)$/],
  ['composer', /^repo(?:s|sitor(?:y|ies))?\./],
  ['go', /^GOPROXY=/],
]);
const SAME: ReadonlyMap<string, string> = new Map([
  ['yarn', 'npm'],
  ['pnpm', 'npm'],
  ['cnpm', 'npm'],
  ['pip3', 'pip'],
]);

/** The address that a command makes the place where packages come from: `npm config set registry <address>`, `gem sources --add <address>`. */
export function indexSetting({ name, words }: ShellCommand): ShellWord | undefined {
  const setting = SETTINGS.get(SAME.get(name ?? '') ?? name ?? '');
  if (
    !setting ||
    !words.some(({ text }) => text === 'config' || text === 'sources' || text === 'set' || text === 'env')
  )
    return undefined;
  const at = words.findIndex(({ prefix }) => setting.test(prefix));
  if (at < 0) return undefined;
  if (words[at]!.prefix.includes('=')) return words[at];
  return words.slice(at + 1).find(({ prefix }) => prefix.includes('://'));
}
