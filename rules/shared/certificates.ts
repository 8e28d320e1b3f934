import {
  type Instruction,
  type Located,
  part,
  type RunInstruction,
  type Script,
  type ShellCommand,
  type ShellWord,
  textOf,
} from '../../src/rule/index.ts';
import { isVerified, publicHost } from './downloads.ts';

/** Something that turns off certificate verification, and its Checkov code. */
export interface Switch {
  readonly at: Located;
  readonly text: string;
  readonly code: string | undefined;
}

const FALSE = '(?:false|0|no|off|none)';

/** Variables that turn off verification in the programs that read them, with the values that do so. */
const VARIABLES: ReadonlyMap<string, readonly [value: RegExp, code?: string]> = new Map([
  // Git only checks whether it is set, whatever its value is.
  ['GIT_SSL_NO_VERIFY', [/./, 'CKV2_DOCKER_14']],
  ['PYTHONHTTPSVERIFY', [/^0$/, 'CKV2_DOCKER_5']],
  ['NODE_TLS_REJECT_UNAUTHORIZED', [/^0$/, 'CKV2_DOCKER_6']],
  ['NPM_CONFIG_STRICT_SSL', [/^false$/i, 'CKV2_DOCKER_12']],
  ['YARN_STRICT_SSL', [/^false$/i]],
  ['PIP_TRUSTED_HOST', [/./, 'CKV2_DOCKER_16']],
  ['CONDA_SSL_VERIFY', [new RegExp(`^${FALSE}$`, 'i')]],
  ['GOINSECURE', [/./]],
  ['UV_INSECURE_HOST', [/./]],
  ['YARN_ENABLE_STRICT_SSL', [new RegExp(`^${FALSE}$`, 'i')]],
  ['PERL_LWP_SSL_VERIFY_HOSTNAME', [/^0$/]],
  ['BUNDLE_SSL_VERIFY_MODE', [/^0$/]],
  ['HEX_UNSAFE_HTTPS', [/^(?:1|true)$/i]],
  ['MAVEN_OPTS', [/-Dmaven\.wagon\.http\.ssl\.(?:insecure|allowall)=true\b/]],
  ['MAVEN_ARGS', [/-Dmaven\.wagon\.http\.ssl\.(?:insecure|allowall)=true\b/]],
  ['AZURE_CLI_DISABLE_CONNECTION_VERIFICATION', [/^(?:1|true)$/i]],
  ['CLOUDSDK_AUTH_DISABLE_SSL_VALIDATION', [/^(?:1|true)$/i]],
  ['VAULT_SKIP_VERIFY', [/^(?:1|true)$/i]],
  ['NOMAD_SKIP_VERIFY', [/^(?:1|true)$/i]],
  ['CONSUL_HTTP_SSL_VERIFY', [/^(?:0|false)$/i]],
]);

/** Whether a variable of this name and value turns off verification; its code, if there is one. */
export function variableSwitch(
  name: string,
  value: string | undefined,
): { readonly code: string | undefined } | undefined {
  const known = VARIABLES.get(name) ?? VARIABLES.get(name.toUpperCase());
  return known && value !== undefined && known[0].test(value) ? { code: known[1] } : undefined;
}

/** Lines of configuration files that turn it off: of yum, wget, npm, yarn, apt, pip, conda, gem and composer. */
const LINE =
  /(?:\b|(?<=\\n))(?:sslverify\s*=\s*(?:0|false|no)\b|check[-_]certificate\s*=\s*(?:off|0|false)\b|strict-ssl\s*=\s*false\b|enableStrictSsl:\s*false\b|Verify-(?:Peer|Host)\s+\\?["']?(?:false|0|no)\b|trusted-host\s*=\s*[\w.-]+|ssl_verify(?:_mode)?:\s*(?:false|0|no)\b)|"disable-tls"\s*:\s*true|"secure-http"\s*:\s*false/i;

/** How certificate verification is turned off by options and settings: a pattern for their words, each followed by a blank. */
const SETTINGS: ReadonlyMap<string, readonly [setting: RegExp, code?: string]> = new Map([
  ['git', [new RegExp(`\\bhttp\\.(?:\\S+\\.)?sslverify[= ]${FALSE} `, 'i'), 'CKV2_DOCKER_14']],
  ['npm', [/--no-strict-ssl |strict-ssl[= ]false /, 'CKV2_DOCKER_13']],
  ['pnpm', [/--no-strict-ssl |strict-ssl[= ]false /, 'CKV2_DOCKER_13']],
  ['yarn', [/(?:strict-ssl|enableStrictSsl)[= ]false /, 'CKV2_DOCKER_13']],
  ['pip', [/(?:trusted|--allow-insecure)-host[= ]\S|\b_create_unverified_context\b/, 'CKV2_DOCKER_4']],
  ['yum', [/sslverify=(?:0|false|no) /i, 'CKV2_DOCKER_15']],
  ['apt', [/Verify-(?:Peer|Host)=(?:false|0|no) /i]],
  ['composer', [/disable-tls (?:true|1) |secure-http (?:false|0) /]],
  ['conda', [/ssl_verify (?:false|no|0) /i]],
  ['bundle', [/ssl_verify_mode:? 0 /]],
  ['go', [/ -insecure |\bGOINSECURE=\S/]],
  ['svn', [/ --trust-server-cert/]],
  ['hg', [/ --insecure /]],
  ['kubectl', [/--insecure-skip-tls-verify(?:=true)? /]],
  ['skopeo', [/tls-verify=false /]],
  ['mvn', [/-Dmaven\.wagon\.http\.ssl\.(?:insecure|allowall)(?:=true)? /]],
  ['apk', [/--no-check-certificate /]],
  ['poetry', [/certificates\.\S+\.cert false /]],
  ['http', [/--verify[= ](?:no|false) /]],
  ['ansible-galaxy', [/--ignore-certs /]],
  ['crane', [/ --insecure /]],
  ['deno', [/--unsafely-ignore-certificate-errors/]],
  ['echo', [LINE]],
  ['sed', [/\/sslverify ?= ?(?:0|false)\/[gi]*[ ;]/i]],
]);

const SAME: ReadonlyMap<string, string> = new Map([
  ...['dnf', 'dnf5', 'microdnf', 'tdnf', 'yum-config-manager'].map((name) => [name, 'yum'] as const),
  ...['pip3', 'pip2', 'python', 'python3', 'python2', 'uv', 'pipx'].map((name) => [name, 'pip'] as const),
  ...['apt-get', 'aptitude'].map((name) => [name, 'apt'] as const),
  ...['mamba', 'micromamba'].map((name) => [name, 'conda'] as const),
  ...['helm', 'oc'].map((name) => [name, 'kubectl'] as const),
  ...['podman', 'buildah'].map((name) => [name, 'skopeo'] as const),
  ...['mvnw', 'mvnd'].map((name) => [name, 'mvn'] as const),
  ['opkg', 'apk'],
  ['https', 'http'],
  ...['printf'].map((name) => [name, 'echo'] as const),
]);

/** The words of a command, except downloads, that turn off verification. */
export function settingSwitch(command: ShellCommand): Switch | undefined {
  const name = command.name ?? '';
  const known = SETTINGS.get(SAME.get(name) ?? name);
  if (!known) return undefined;
  const [setting, code] = known;
  const { words } = command;
  if (known === SETTINGS.get('echo') && isCurlrc(command)) return { at: words[1]!, text: words[1]!.text!, code };
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

/** `echo insecure >> ~/.curlrc` */
function isCurlrc({ words, redirects }: ShellCommand): boolean {
  return (
    redirects.some(({ target }) => target?.raw.includes('curlrc')) &&
    /^(?:-k|(?:--)?insecure)$/.test(words[1]?.text ?? '')
  );
}

/** Lines of files that an instruction writes in a here-document which is not a script. */
export function* writtenSwitches({ heredocs, file }: Instruction, script: Script | undefined): Generator<Located> {
  for (const { body } of heredocs) {
    if (script?.form === 'heredoc' || script?.commands.some(({ start }) => start >= body.start && start < body.end))
      continue;
    const text = file.slice(body);
    for (const match of text.matchAll(new RegExp(LINE, 'gi'))) {
      if (/[#;]/.test(text.slice(text.lastIndexOf('\n', match.index) + 1, match.index))) continue;
      yield part(body, match.index, match.index + match[0].length);
    }
  }
}

/** Whether a script file is for containers, not for builds. */
export function isOfStart(host: Script['host']): boolean {
  return host.kind === 'file' && !host.inBuild;
}

/** Whether a download without verification can be forged: not if the server is the same machine, or a checksum is compared. */
export function isExposed(command: ShellCommand): boolean {
  const { host } = command.script;
  if (host.kind === 'healthcheck' || (host.kind === 'compose' && host.key === 'healthcheck')) return false;
  const addresses = command.download?.addresses ?? [];
  // When a container starts, a URL with variables is usually that of another service.
  if (isOfStart(host) && addresses.every(({ text }) => text === undefined)) return false;
  if (addresses.some(({ text, prefix }) => text !== undefined && publicHost(`${prefix}/`) === undefined)) return false;
  return !isVerified(command);
}

const WINDOWS =
  /-SkipCertificateCheck\b|ServerCertificateValidationCallback\s*=\s*\{\s*\$true\s*\}|\bcurl(?:\.exe)?\s[^|&;\n]*?(?<=\s)(?:--insecure|-[fsSLO]*k[fsSLO]*)(?=\s)|--no-check-certificate\b/i;

/** What turns it off in a RUN for a Windows shell. */
export function windowsSwitch({ script, rest }: RunInstruction): Located | undefined {
  if (script?.language !== 'cmd' && script?.language !== 'powershell') return undefined;
  const found = WINDOWS.exec(textOf(rest));
  return found ? part(rest, found.index, found.index + found[0].length) : undefined;
}
