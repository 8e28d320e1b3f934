import type { Located, ShellCommand, ShellWord } from '../../src/rule/index.ts';

/** What switches the check of certificates off, and the code that Checkov has for it. */
export interface Switch {
  readonly at: Located;
  readonly text: string;
  readonly code: string | undefined;
}

const FALSE = '(?:false|0|no|off|none)';

/** Variables that switch the check off in the programs that read them, with the values that do. */
const VARIABLES: ReadonlyMap<string, readonly [value: RegExp, code?: string]> = new Map([
  // Whatever its value is, git asks only whether it is there.
  ['GIT_SSL_NO_VERIFY', [/./, 'CKV2_DOCKER_14']],
  ['PYTHONHTTPSVERIFY', [/^0$/, 'CKV2_DOCKER_5']],
  ['NODE_TLS_REJECT_UNAUTHORIZED', [/^0$/, 'CKV2_DOCKER_6']],
  ['NPM_CONFIG_STRICT_SSL', [/^false$/i, 'CKV2_DOCKER_12']],
  ['YARN_STRICT_SSL', [/^false$/i]],
  ['PIP_TRUSTED_HOST', [/./, 'CKV2_DOCKER_16']],
  ['CONDA_SSL_VERIFY', [new RegExp(`^${FALSE}$`, 'i')]],
  ['GOINSECURE', [/./]],
]);

/** Whether a variable of this name and value switches the check off; the code where there is one. */
export function variableSwitch(
  name: string,
  value: string | undefined,
): { readonly code: string | undefined } | undefined {
  const known = VARIABLES.get(name) ?? VARIABLES.get(name.toUpperCase());
  return known && value !== undefined && known[0].test(value) ? { code: known[1] } : undefined;
}

/** How programs are told by options and settings: a pattern for their words, each followed by a blank. */
const SETTINGS: ReadonlyMap<string, readonly [setting: RegExp, code?: string]> = new Map([
  ['git', [new RegExp(`\\bhttp\\.(?:\\S+\\.)?sslverify[= ]${FALSE} `, 'i'), 'CKV2_DOCKER_14']],
  ['npm', [/strict-ssl[= ]false /, 'CKV2_DOCKER_13']],
  ['pnpm', [/strict-ssl[= ]false /, 'CKV2_DOCKER_13']],
  ['yarn', [/(?:strict-ssl|enableStrictSsl)[= ]false /, 'CKV2_DOCKER_13']],
  ['pip', [/trusted-host[= ]\S/, 'CKV2_DOCKER_4']],
  ['yum', [/sslverify=(?:0|false|no) /i, 'CKV2_DOCKER_15']],
  ['apt', [/Verify-(?:Peer|Host)=(?:false|0|no) /i]],
  ['composer', [/disable-tls (?:true|1) |secure-http (?:false|0) /]],
  ['conda', [/ssl_verify (?:false|no|0) /i]],
  ['bundle', [/ssl_verify_mode:? 0 /]],
  ['go', [/ -insecure /]],
  ['svn', [/ --trust-server-cert/]],
  ['hg', [/ --insecure /]],
  ['kubectl', [/--insecure-skip-tls-verify(?:=true)? /]],
  ['skopeo', [/tls-verify=false /]],
  // Lines of configuration files.
  [
    'echo',
    [
      /\bsslverify\s*=\s*(?:0|false)\b|\bcheck_certificate\s*=\s*off\b|\bstrict-ssl\s*=\s*false\b|Verify-Peer\s+"?false/i,
    ],
  ],
]);

const SAME: ReadonlyMap<string, string> = new Map([
  ...['dnf', 'microdnf', 'tdnf', 'yum-config-manager'].map((name) => [name, 'yum'] as const),
  ...['pip3', 'pip2', 'python', 'python3', 'python2', 'uv', 'pipx'].map((name) => [name, 'pip'] as const),
  ...['apt-get', 'aptitude'].map((name) => [name, 'apt'] as const),
  ...['mamba', 'micromamba'].map((name) => [name, 'conda'] as const),
  ...['helm', 'oc'].map((name) => [name, 'kubectl'] as const),
  ...['podman', 'buildah', 'crane'].map((name) => [name, 'skopeo'] as const),
  ...['printf'].map((name) => [name, 'echo'] as const),
]);

/** What in the words of a command, downloads aside, switches the check off. */
export function settingSwitch(command: ShellCommand): Switch | undefined {
  const name = command.name ?? '';
  const known = SETTINGS.get(SAME.get(name) ?? name);
  if (!known) return undefined;
  const [setting, code] = known;
  const { words } = command;
  const found = setting.exec(`${words.map(({ text, prefix }) => text ?? prefix).join(' ')} `);
  if (!found) return undefined;
  const from = wordAt(words, found.index);
  const to = wordAt(words, found.index + found[0].trimEnd().length - 1);
  const { file, start } = words[from]!;
  return { at: { file, start, end: Math.max(words[from]!.end, words[to]!.end) }, text: found[0].trim(), code };
}

/** The index of the word at an offset of all words with a blank between each two. */
function wordAt(words: readonly ShellWord[], offset: number): number {
  let end = 0;
  for (const [index, { text, prefix }] of words.entries()) {
    end += (text ?? prefix).length + 1;
    if (offset < end) return index;
  }
  return words.length - 1;
}
