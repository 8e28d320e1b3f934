import type { RunInstruction, ShellCommand, Stage } from '../../src/rule/index.ts';
import { lastPart } from './container-paths.ts';
import { isLeft } from './left-files.ts';

/** A private key that a command makes. */
export interface GeneratedKey {
  readonly command: ShellCommand;
  /** The program with the word that says what it does: `openssl genrsa`. */
  readonly call: string;
  readonly what: 'private key' | 'host keys' | 'certificate authority';
  /** The file, as written; undefined where it is not known. */
  readonly path: string | undefined;
}

/** A cheap test of the text of a RUN before its commands are looked at. */
export const MAY_GENERATE =
  /openssl|ssh-keygen|keytool|mkcert|minica|cfssl|gpg|\bwg\b|age-keygen|dropbearkey|certtool|certutil|easyrsa|artisan|step|snakeoil|dotnet|lexik/;

type Maker = (command: ShellCommand) => Omit<GeneratedKey, 'command' | 'call'> | undefined;

const MAKERS: Readonly<Record<string, Maker>> = {
  openssl: fromOpenssl,
  'ssh-keygen': fromSshKeygen,
  keytool: (command) =>
    has(command, '-genkey', '-genkeypair', '-genseckey') ? key(command, optionOf(command, '-keystore')) : undefined,
  mkcert: (command) =>
    has(command, '-CAROOT', '-uninstall', '-help', '--help', '-version', '--version')
      ? undefined
      : {
          what: has(command, '-install') ? 'certificate authority' : 'private key',
          path: optionOf(command, '-key-file'),
        },
  minica: (command) => key(command),
  cfssl: (command) =>
    /^(?:gencert|genkey|selfsign)$/.test(command.words[1]?.text ?? '') ? fromCfssl(command) : undefined,
  gpg: fromGpg,
  gpg2: fromGpg,
  wg: (command) => (/^gen(?:key|psk)$/.test(command.words[1]?.text ?? '') ? written(command) : undefined),
  'age-keygen': (command) => (has(command, '-y', '--version') ? undefined : written(command, '-o', '--output')),
  dropbearkey: (command) => (has(command, '-y') ? undefined : { what: 'host keys', path: optionOf(command, '-f') }),
  certtool: (command) => (has(command, '--generate-privkey', '-p') ? written(command, '--outfile') : undefined),
  'elasticsearch-certutil': (command) =>
    /^(?:ca|cert|http)$/.test(command.words[1]?.text ?? '') ? key(command, optionOf(command, '--out')) : undefined,
  easyrsa: (command) =>
    command.words.some(({ text }) => /^(?:build-(?:ca|server-full|client-full)|gen-req)$/.test(text ?? ''))
      ? key(command)
      : undefined,
  step: (command) => {
    const [, topic, verb] = command.words.map(({ text }) => text);
    return (topic === 'certificate' && verb === 'create') || (topic === 'ca' && verb === 'init')
      ? key(command)
      : undefined;
  },
  'make-ssl-cert': (command) => key(command),
};

/** What a command makes, if it is a private key; undefined for what only goes to the terminal or to /dev/null. */
export function generatedKey(command: ShellCommand): GeneratedKey | undefined {
  const maker = Object.hasOwn(MAKERS, command.name ?? '') ? MAKERS[command.name!] : undefined;
  const made = maker?.(command) ?? fromFramework(command);
  if (!made || made.path?.startsWith('/dev/')) return undefined;
  return { ...made, command, call: callOf(command) };
}

/** Whether the key, or a copy of it, remains after the RUN that creates it. */
export function staysBehind({ command, path }: GeneratedKey, run: RunInstruction): boolean {
  const later = command.script.commands.filter(({ index }) => index > command.index);
  if (later.some(({ name }) => name === 'cp' || name === 'install')) return !/^\/(?:dev|proc)\//.test(path ?? '');
  return isLeft(command, path, run);
}

/** Whether a later RUN of the stage, or a further stage, brings a key out of a stage that is not shipped. */
export function isTakenOver(key: GeneratedKey, stage: Stage, seen: readonly Stage[] = []): boolean {
  const name = key.path === undefined ? undefined : lastPart(key.path);
  for (const node of stage.from.dockerfile.instructions) {
    if (node.kind !== 'copy' || node.fromStage !== stage || !node.stage || seen.includes(node.stage)) continue;
    if (!node.sources.some(({ value }) => mayHold(value, name, key))) continue;
    if (node.stage.shipped || isTakenOver(key, node.stage, [...seen, stage])) return true;
  }
  return false;
}

function mayHold(source: string | undefined, name: string | undefined, { path }: GeneratedKey): boolean {
  if (source === undefined) return false;
  if (name !== undefined && lastPart(source) === name) return true;
  // A directory that has the key in it, by its path or by what it is for.
  if (path?.startsWith('/') && path.startsWith(`${source.replace(/\/+$/, '')}/`)) return source !== '/';
  return (
    /(?:^|[/._-])(?:ssl|tls|pki|certs?|certificates|keys?|\.ssh)\/?$/.test(source) &&
    path !== undefined &&
    !path.startsWith('/')
  );
}

const OPENSSL_KEYS: ReadonlySet<string> = new Set(['genrsa', 'genpkey', 'gendsa']);

function fromOpenssl(command: ShellCommand): ReturnType<Maker> {
  const verb = command.words[1]?.text ?? '';
  if (OPENSSL_KEYS.has(verb)) return has(command, '-genparam') ? undefined : written(command, '-out');
  if (verb === 'ecparam' || verb === 'dsaparam') return has(command, '-genkey') ? written(command, '-out') : undefined;
  if (verb !== 'req' || !has(command, '-newkey', '-keyout', '-new', '-x509') || has(command, '-key')) return undefined;
  return key(command, optionOf(command, '-keyout') ?? 'privkey.pem');
}

/** Options with which ssh-keygen reads, converts, signs or removes instead of making a key. */
const READS = [
  '-R',
  '-F',
  '-l',
  '-y',
  '-e',
  '-i',
  '-L',
  '-p',
  '-c',
  '-H',
  '-s',
  '-Y',
  '-Q',
  '-B',
  '-k',
  '-D',
  '-K',
  '-r',
  '-M',
  '-G',
  '-T',
  '-U',
];

function fromSshKeygen(command: ShellCommand): ReturnType<Maker> {
  if (command.words.slice(1).some(({ text }) => READS.includes(text ?? ''))) return undefined;
  if (has(command, '-A')) return { what: 'host keys', path: '/etc/ssh/ssh_host_key' };
  const path = optionOf(command, '-f');
  const isHost = path !== undefined && /ssh_host_\w*key/.test(path);
  return { what: isHost ? 'host keys' : 'private key', path };
}

function fromGpg(command: ShellCommand): ReturnType<Maker> {
  return command.hasOption(
    '--gen-key',
    '--generate-key',
    '--full-gen-key',
    '--full-generate-key',
    '--quick-gen-key',
    '--quick-generate-key',
  )
    ? key(command)
    : undefined;
}

/** cfssl prints what it makes, and cfssljson writes it into files. */
function fromCfssl(command: ShellCommand): ReturnType<Maker> {
  const json = command.readers.find(({ name }) => name === 'cfssljson');
  if (!json && command.redirects.length === 0) return undefined;
  const bare = json && (optionOf(json, '-bare') ?? 'cert');
  const what = has(command, '-initca') ? 'certificate authority' : 'private key';
  return { what, path: bare === undefined ? undefined : `${bare}-key.pem` };
}

/** Commands of frameworks that make the keys of an application. */
function fromFramework(command: ShellCommand): ReturnType<Maker> {
  const { name, words } = command;
  if (name !== 'php' && name !== 'artisan' && name !== 'dotnet' && name !== 'console') return undefined;
  if (command.hasOption('--show', '--dry-run')) return undefined;
  const verbs = words.slice(1, 4).map(({ text }) => text ?? '');
  if (name === 'dotnet')
    return verbs[0] === 'dev-certs' && !has(command, '--clean', '--check') ? key(command) : undefined;
  return verbs.some((verb) => /^(?:passport:keys|lexik:jwt:generate-keypair)$/.test(verb)) ? key(command) : undefined;
}

function key(_: ShellCommand, path?: string): ReturnType<Maker> {
  return { what: 'private key', path };
}

/** A key that goes to a file only if an option, a redirect or a pipe says so. */
function written(command: ShellCommand, ...options: readonly string[]): ReturnType<Maker> {
  const { redirects, readers } = command;
  const out = options.map((option) => optionOf(command, option)).find((value) => value !== undefined);
  const redirect = redirects.find(({ operator, descriptor }) => /^(?:&?>>?|>\|)$/.test(operator) && descriptor !== 2);
  const tee = readers.find(({ name }) => name === 'tee');
  const named =
    out ?? redirect?.target?.text ?? tee?.words.slice(1).find(({ prefix }) => !prefix.startsWith('-'))?.text;
  const writes = named !== undefined || redirect !== undefined || tee !== undefined || has(command, ...options);
  return writes && named !== '-' ? key(command, named) : undefined;
}

/** Whether one of the words is there; the programs here have long options with one dash. */
function has({ words }: ShellCommand, ...options: readonly string[]): boolean {
  return words.some(({ text, prefix }) => options.some((option) => text === option || prefix.startsWith(`${option}=`)));
}

/** The value of an option in the next word, after `=`, or attached to an option of one letter. */
function optionOf({ words }: ShellCommand, option: string): string | undefined {
  for (const [index, { text }] of words.entries()) {
    if (text === option) return words[index + 1]?.text;
    if (text?.startsWith(`${option}=`)) return text.slice(option.length + 1);
    if (option.length === 2 && text?.startsWith(option)) return text.slice(2);
  }
  return undefined;
}

function callOf({ name, words }: ShellCommand): string {
  const verb = words.slice(1).find(({ text }) => text !== undefined && /^[a-z][\w:-]*$/.test(text))?.text;
  const isVerb = /^(?:openssl|cfssl|wg|step|easyrsa|dotnet|php|elasticsearch-certutil)$/.test(name ?? '');
  return isVerb && verb ? `${name} ${verb}` : (name ?? '');
}
