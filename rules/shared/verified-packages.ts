import {
  type PackageCommand,
  type PackageOption,
  type PackageSpec,
  type RunInstruction,
  type Script,
  textOf,
} from '../../src/rule/index.ts';
import { isVerified, publicHost } from './downloads.ts';

/** Checkov's codes, by option; for settings, by manager. */
const CODES: Readonly<Record<string, string>> = {
  '--allow-untrusted': 'CKV2_DOCKER_7',
  '--allow-unauthenticated': 'CKV2_DOCKER_8',
  '-o': 'CKV2_DOCKER_8',
  '--option': 'CKV2_DOCKER_8',
  '--nogpgcheck': 'CKV2_DOCKER_9',
  '--no-gpgchecks': 'CKV2_DOCKER_9',
  '--setopt': 'CKV2_DOCKER_9',
  '--force-yes': 'CKV2_DOCKER_11',
  '--nosignature': 'CKV2_DOCKER_10',
  '--nodigest': 'CKV2_DOCKER_10',
  '--noverify': 'CKV2_DOCKER_10',
  '--nofiledigest': 'CKV2_DOCKER_10',
};

/** An option that switches the check of signatures off, what it says, and the codes of Checkov. */
interface UncheckedOption {
  readonly option: PackageOption;
  readonly what: string;
  readonly codes: readonly string[];
}

/** The options of an installation, or of a change of the settings, by which signatures are not checked. */
export function uncheckedOptions(call: PackageCommand): readonly UncheckedOption[] {
  const { unsafe } = call.knowledge;
  const isChange = call.action !== 'other' || isConfigManager(call) || isQuery(call);
  if (!unsafe || !isChange || call.action === 'remove') return [];
  return unsafe.flatMap(({ options, setting }) => {
    const option = call.options.find((one) => options.includes(one.name) || isSetting(one, setting));
    if (!option) return [];
    const what = option.value === undefined ? option.name : `${option.name} ${option.value}`;
    return [{ option, what, codes: [CODES[option.name] ?? []].flat() }];
  });
}

/** Whether it installs nothing, but asks rpm about packages. */
export function isQuery({ manager, action }: PackageCommand): boolean {
  return manager === 'rpm' && action === 'other';
}

/** `dnf config-manager --setopt=gpgcheck=0`, `zypper addrepo --no-gpgcheck`. */
function isConfigManager({ verbText }: PackageCommand): boolean {
  return /^(?:config-manager|ar|addrepo|mr|modifyrepo)$/.test(verbText);
}

function isSetting({ name, value }: PackageOption, setting: RegExp | undefined): boolean {
  return (
    setting !== undefined && (name === '-o' || name === '--option' || name === '--setopt') && setting.test(value ?? '')
  );
}

/** Whether packages that are installed without a check of their signature come from no network, or were checked before, or bring the key. */
export function isTrusted(call: PackageCommand): boolean {
  const { packages, command } = call;
  const before = command.file.text.slice(command.script.start, command.start);
  if (packages.some(({ origin }) => origin === 'file') && CHECKED.test(before)) return true;
  if (packages.length === 0) return false;
  if (packages.every(({ origin, raw }) => origin === 'url' && RELEASE.test(raw))) return true;
  return packages.every(({ origin }) => origin === 'file') && !downloads(command.script);
}

/** Managers that install a package from an address without looking at its signature or a checksum. */
const TRUSTING: ReadonlySet<string> = new Set(['yum', 'dnf', 'microdnf', 'tdnf', 'rpm', 'pip']);

/** The addresses of packages that an installation takes as they come, where no option says so. */
export function uncheckedAddresses(call: PackageCommand): readonly PackageSpec[] {
  if (call.action !== 'install' || !TRUSTING.has(call.manager) || call.command.script.host.kind !== 'run') return [];
  const found = call.packages.filter(
    ({ origin, raw, prefix }) =>
      origin === 'url' &&
      /^https?:/.test(prefix) &&
      !RELEASE.test(raw) &&
      !/#sha\d+=|\.git(?:[@#]|$)/.test(raw) &&
      publicHost(`${prefix}/`) !== undefined,
  );
  return found.length === 0 || uncheckedOptions(call).length > 0 || isVerified(call.command) ? [] : found;
}

/** What checks a file by a signature or a checksum. */
const CHECKED =
  /\bgpgv?\b[^|;&]*--verify\b|\bgpgv\s|\bsha(?:256|384|512)sum\b[^|;&]*\s(?:-\w*c|--check)|\brpm\s+(?:-K|--checksig)|\bcosign\s+verify/;

/** The package that brings the key of a repository, over a connection that is checked. */
const RELEASE = /^["']?https:\/\/\S*-release[\w.${}()%-]*\.rpm["']?$/;

/** Whether what is on the disk may come from a download, in the same script or by ADD. */
function downloads({ host, commands }: Script): boolean {
  if (commands.some(({ name }) => name !== undefined && DOWNLOADERS.has(name))) return true;
  if (host.kind !== 'run') return false;
  const { stage } = host as RunInstruction;
  return stage !== undefined && FETCHED.test(textOf(stage));
}

const DOWNLOADERS = new Set(['curl', 'wget', 'aria2c', 'axel', 'fetch', 'gsutil', 'aws']);

/** A package that an instruction or another RUN downloads. */
const FETCHED = /https?:\/\/\S+\.(?:apk|deb|rpm)\b/;
