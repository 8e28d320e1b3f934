import { namesAddress, namesPermitted } from '../../knowledge/address-names.ts';
import type { Disk } from '../../text/disk.ts';
import { type Located, SourceFile } from '../../text/source.ts';
import { resolveIn } from '../compose/compose-paths.ts';
import type { Service, VolumeMount } from '../compose/compose-types.ts';
import { dig } from '../compose/lookup.ts';
import { knownText, maskedText } from '../compose/scalars.ts';
import type { CopyInstruction } from '../dockerfile/instruction-types.ts';
import type { ServiceBuild } from '../project-types.ts';
import { addressesIn } from './addresses.ts';
import type { FoundAddress } from './found-address.ts';

/** What is needed to read the files of a repository. */
export interface FileAccess {
  readonly disk: Disk;
  /** The path that findings show for an absolute one. */
  toRelative(absolutePath: string): string;
}

/** A configuration file, and what brings it into the container. */
interface ConfigFile {
  readonly path: string;
  readonly at: Located;
}

/** The addresses in configuration files that a service mounts or is built with, of names to which something answers. */
export function* addressesInFiles(
  service: Service,
  link: ServiceBuild | undefined,
  access: FileAccess,
  isName: (word: string) => boolean,
): Generator<FoundAddress> {
  for (const { path, at } of configFiles(service, link, access.disk)) {
    const text = access.disk.kind(path) === 'file' ? access.disk.read(path) : undefined;
    if (text === undefined || text.length > LONGEST) continue;
    const file = new SourceFile(access.toRelative(path), text, { absolutePath: path });
    for (const { portSpan, ...found } of addressesInText(file.text, isName)) {
      const exact = file.at(found.from, found.to);
      yield { ...found, at, exact, portAt: portSpan && at };
    }
  }
  for (const value of inlineConfigs(service)) {
    for (const { portSpan, ...found } of addressesInText(maskedText(value), isName)) {
      const exact = value.locate(found.from, found.to);
      const portAt = portSpan && value.locate(...portSpan);
      yield { ...found, at: exact, exact, portAt, fromFile: false };
    }
  }
  if (link?.stage) yield* addressesOfStage(service, link.stage);
}

/** Longer files are data. */
const LONGEST = 50_000;
/** More files in one directory are not read. */
const MOST = 30;
const CONFIG =
  /(?:^|\/)(?:Caddyfile|[^/]+\.(?:conf|cfg|cnf|ya?ml|toml|ini|json|properties|template|tmpl|tpl|hcl|vcl|lua|alloy))$/i;
/** Files in which a project lists or tests things, and fixtures. */
const NO_CONFIG = /(?:^|\/)(?:package(?:-lock)?\.json|tsconfig.*|.*compose.*|\.[^/]*|.*\.lock(?:\.json)?)$/i;

function* configFiles(service: Service, link: ServiceBuild | undefined, disk: Disk): Generator<ConfigFile> {
  for (const volume of service.volumes) yield* mountedFiles(volume, disk);
  for (const { value, at } of usedConfigs(service)) {
    const path = knownText(dig(value, 'file'));
    const absolute = path === undefined ? undefined : resolveIn(value!.directory, path);
    if (absolute !== undefined && isConfig(absolute)) yield { path: absolute, at };
  }
  const context = link?.build.context;
  if (context === undefined) return;
  for (const instruction of link?.stage?.instructions ?? []) {
    if (instruction.kind !== 'copy' && instruction.kind !== 'add') continue;
    yield* copiedFiles(instruction, context, service.keyOf('build'));
  }
}

/** The file that is mounted, or the files of a directory that is mounted where programs look for their configuration. */
function* mountedFiles({ type, sourcePath, target, ...at }: VolumeMount, disk: Disk): Generator<ConfigFile> {
  if (type !== 'bind' || sourcePath === undefined) return;
  if (isConfig(sourcePath)) yield { path: sourcePath, at };
  else if (target?.startsWith('/etc/') && disk.kind(sourcePath) === 'directory')
    for (const name of disk.list(sourcePath).slice(0, MOST))
      if (isConfig(name)) yield { path: `${sourcePath}/${name}`, at };
}

function* copiedFiles({ from, sources }: CopyInstruction, context: string, at: Located): Generator<ConfigFile> {
  if (from) return;
  for (const { value } of sources) {
    const path = value !== undefined && isConfig(value) ? resolveIn(context, `./${value}`) : undefined;
    if (path !== undefined) yield { path, at };
  }
}

function isConfig(path: string): boolean {
  return CONFIG.test(path) && !NO_CONFIG.test(path);
}

/** The configs that a service uses, as they are declared. */
function usedConfigs({ resourceUses, project }: Service) {
  return resourceUses.flatMap((use) => {
    const value =
      use.section === 'configs' && use.name !== undefined
        ? project.resource('configs', use.name)?.entry.value
        : undefined;
    return value ? [{ value, at: use }] : [];
  });
}

function inlineConfigs(service: Service) {
  return usedConfigs(service).flatMap(({ value }) => {
    const content = dig(value, 'content');
    return content?.kind === 'scalar' ? [content] : [];
  });
}

interface TextAddress extends Pick<FoundAddress, 'host' | 'port' | 'scheme' | 'source' | 'name' | 'fromFile'> {
  readonly from: number;
  readonly to: number;
  readonly portSpan: readonly [from: number, to: number] | undefined;
}

/** The addresses with a scheme or a port, line by line without comments; other text in such a file may be anything. */
function* addressesInText(text: string, isName: (word: string) => boolean): Generator<TextAddress> {
  let start = 0;
  for (const line of text.split('\n')) {
    const code = line.includes(':') && !/^\s*(?:#|;|\/\/)/.test(line) ? line.replace(/\s#.*/, '') : '';
    for (const { host, index, port, portIndex, scheme } of code === '' ? [] : addressesIn(code, false, true)) {
      if (!isName(host) || (port === undefined && scheme === undefined)) continue;
      const from = start + index;
      const at = start + portIndex;
      const portSpan = port === undefined ? undefined : ([at, at + port.length] as const);
      const number = port === undefined ? undefined : Number(port);
      yield { host, from, to: from + host.length, port: number, portSpan, scheme, ...FILE };
    }
    start += line.length + 1;
  }
}

const FILE = { source: 'file', name: undefined, fromFile: true } as const;

/** The addresses in ENV of the stage that is built, unless the service sets the variable. */
function* addressesOfStage(service: Service, stage: NonNullable<ServiceBuild['stage']>): Generator<FoundAddress> {
  const own = new Set(service.environment.map(({ name }) => name));
  for (const instruction of stage.instructions) {
    if (instruction.kind !== 'env') continue;
    for (const { name, value } of instruction.pairs) {
      if (own.has(name) || value?.value === undefined || namesPermitted(name)) continue;
      const bare = namesAddress(name);
      if (!bare && !value.value.includes(':')) continue;
      for (const { host, port, scheme } of addressesIn(value.value, bare, bare))
        yield {
          host,
          at: service.keyOf('build'),
          exact: value,
          port: port === undefined ? undefined : Number(port),
          portAt: port === undefined ? undefined : service.keyOf('build'),
          scheme,
          ...FILE,
          name,
        };
    }
  }
}
