import { isDistribution, officialName } from './base-images.ts';
import type { ImageRole } from './image-roles.ts';
import { IMAGE_TABLE } from './image-table.ts';

/** The facts about a well-known image. An undefined fact is not known. */
export interface ImageFacts {
  /** The usual name of the product, independent of the publisher of the image. */
  readonly product: string;
  /** The role of a container of the image in a system. */
  readonly role: ImageRole;
  /** `debian`, `ubuntu`, `alpine`, `distroless`, `scratch`, `windows` … */
  readonly os: string | undefined;
  /** `apt`, `apk`, `dnf` …; empty if there is none. */
  readonly packageManager: string | undefined;
  /** The shell for commands in shell form. */
  readonly shell: 'sh' | 'cmd' | 'none' | undefined;
  /** The value of USER; empty means root. */
  readonly user: string | undefined;
  readonly workdir: string | undefined;
  /** The environment variables that it sets. */
  readonly environment: ReadonlySet<string> | undefined;
  /** Whether {@link environment} is complete, except for variables of earlier and later versions. */
  readonly environmentComplete: boolean;
  /** Ports for the product's own protocol. */
  readonly ports: readonly number[];
  /** All ports on which it is known to listen, including {@link ports}. */
  readonly listens: readonly ImagePort[];
  /** Directories with data that must outlive the container. */
  readonly data: readonly string[];
  /** Whether the directories are known: if not, an empty {@link data} means nothing. */
  readonly dataKnown: boolean;
  /** Directories that its Dockerfile declares as volumes; undefined if they are not known. */
  readonly volumes: readonly string[] | undefined;
  /** Whether it keeps data only in memory by default. */
  readonly memoryOnly: boolean;
  /** Whether it starts as root and then switches to another user, at least for its workers. */
  readonly drops: boolean;
  /** STOPSIGNAL, if it sets one. */
  readonly stopSignal: string | undefined;
  /** Whether it has a HEALTHCHECK; undefined if that is not known. */
  readonly healthcheck: boolean | undefined;
  /** A health check command that works in the image. */
  readonly healthcheckBy: string | undefined;
  /** Whether it contains curl, wget, nc and bash, as far as that is known. */
  readonly programs: ReadonlyMap<string, boolean>;
  /** Variables that it requires to start: one of each group, as `NAME`, or as `NAME=value` if only that value counts. */
  readonly required: readonly (readonly string[])[];
  /** Variables that can be set as `NAME_FILE` instead: names, or patterns with `*`; true for all passwords. */
  readonly fileVariables: readonly string[] | true;
}

/** A port or a range of ports, and what is served on it. */
export interface ImagePort {
  readonly from: number;
  readonly to: number;
  readonly protocol: 'tcp' | 'udp';
  /** `client`: the product's own protocol; `http`: pages or an interface for users; `admin`: management and debugging; `cluster`: other cluster members. */
  readonly use: 'client' | 'http' | 'admin' | 'cluster' | 'metrics';
}

/** The image to look up. */
export interface ImageName {
  /** The repository as written: `debian`, `ghcr.io/team/tool`. */
  readonly name: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** A row whose columns are not yet parsed; most never are. */
interface Row {
  readonly versions: string;
  readonly tags: readonly RegExp[];
  readonly rest: readonly string[];
  facts?: ImageFacts;
}

const rowsByName = new Map<string, readonly Row[]>();

/** The facts about an image in the version and variant of its tag; undefined for unknown images. */
export function imageFacts(image: ImageName): ImageFacts | undefined {
  const row = rowOf(image);
  if (!row) return undefined;
  row.facts ??= factsOf(row.rest);
  return row.facts;
}

/** Whether the table has an image of this name. */
export function isKnownImage(name: string): boolean {
  return rowsOf(name) !== undefined;
}

/** The names of all images in the table. */
export function imageNames(): readonly string[] {
  return IMAGE_TABLE.split('\n').flatMap((row) => row.slice(0, row.indexOf('\t')).split(' '));
}

/** Families of images without a shell, and the tags that nevertheless have one. */
const SHELLLESS: readonly (readonly [name: RegExp, shell: RegExp])[] = [
  // Without those for Python: some of their versions contain dash.
  [/^gcr\.io\/distroless\/(?:static|base|base-nossl|cc|java|java-base|java\d+|nodejs\d*)(?:-debian\d+)?$/, /debug/],
  [/^cgr\.dev\/chainguard\/(?:static|glibc-dynamic)$/, /dev$/],
  [/^mcr\.microsoft\.com\/dotnet\/(?:runtime-deps|runtime|aspnet)$/, /^(?!.*(?:chiseled|distroless))/],
];

/** Whether an image is known not to have a shell. */
export function hasNoShell(image: ImageName): boolean {
  const family = SHELLLESS.find(([pattern]) => pattern.test(image.name));
  if (family) return !family[1].test(image.tag ?? '');
  if (isDistribution(image.name)) return false;
  return imageFacts(image)?.shell === 'none' && !/debug|shell|busybox/.test(image.tag ?? '');
}

/** The ports of user directories; other identity services are meant to be public. */
const LDAP: readonly number[] = [389, 636, 1389, 1636, 3890, 6360];

/** The ports that give access to data and so should not be reachable from outside the host; empty if the image does not store data. */
export function dataPorts({ role, listens, ports }: ImageFacts): readonly ImagePort[] {
  if (role === 'identity') return listens.filter(({ from }) => LDAP.includes(from));
  if (role === 'cache' || role === 'queue') return listens.filter(({ from }) => ports.includes(from));
  if (role !== 'database' && role !== 'search' && role !== 'object-store') return [];
  return listens.filter(({ use }) => use === 'client' || use === 'http');
}

function rowOf({ name, tag, digest }: ImageName): Row | undefined {
  const rows = rowsOf(name);
  if (!rows || (tag === undefined && digest !== undefined && rows.length > 1)) return undefined;
  const version = VERSION.exec(tag ?? '')
    ?.slice(1)
    .find(Boolean);
  const fitting = rows.filter(({ versions }) => isIn(version, versions));
  const ofVariant = fitting.find(({ tags }) => tags.some((pattern) => pattern.test(tag ?? '')));
  return ofVariant ?? fitting.find(({ tags }) => tags.length === 0);
}

/** The version in a tag; images based on PostgreSQL put its version after their own: `2.14-pg16`. */
const VERSION = /^(?:.*-)?pg-?(\d+(?:\.\d+)*)|^v?(\d+(?:\.\d+)*)/;

/** The rows of a name, searched for in the text: a run needs only a few, and parsing the whole table takes longer. */
function rowsOf(name: string): readonly Row[] | undefined {
  const official = officialName(name);
  const known = rowsByName.get(official) ?? findRows(official);
  rowsByName.set(official, known);
  return known.length > 0 ? known : undefined;
}

function findRows(name: string): readonly Row[] {
  const rows: Row[] = [];
  for (let at = IMAGE_TABLE.indexOf(name); at >= 0; at = IMAGE_TABLE.indexOf(name, at + 1)) {
    const end = IMAGE_TABLE[at + name.length];
    if ((end !== ' ' && end !== '\t') || !/^[ \n]?$/.test(IMAGE_TABLE[at - 1] ?? '')) continue;
    const start = IMAGE_TABLE.lastIndexOf('\n', at) + 1;
    const [names, versions, tags, ...rest] = lineAt(start).split('\t');
    if (names!.length >= at + name.length - start)
      rows.push({ versions: versions!, tags: listed(tags!).map(globPattern), rest });
  }
  return rows;
}

function lineAt(start: number): string {
  const end = IMAGE_TABLE.indexOf('\n', start);
  return IMAGE_TABLE.slice(start, end < 0 ? undefined : end);
}

/** Whether a version is in `""` (all), `N` (all of N.*), `<N` or `>=N`; a tag without a number counts as the newest version. */
function isIn(version: string | undefined, versions: string): boolean {
  const [, operator, bound] = /^(<|>=|)(.*)$/.exec(versions)!;
  if (bound === '') return true;
  if (version === undefined) return operator === '>=';
  const [own, other] = [version.split('.').map(Number), bound!.split('.').map(Number)];
  const order = other.findIndex((part, index) => (own[index] ?? 0) !== part);
  if (operator === '') return order < 0;
  const isBelow = order >= 0 && (own[order] ?? 0) < other[order]!;
  return operator === '<' ? isBelow : !isBelow;
}

/** Parses the columns, in the order of `scripts/generate/images.ts`. */
function factsOf(columns: readonly string[]): ImageFacts {
  // Empty columns at the end of a row are not written.
  const filled = Array.from({ length: COLUMNS }, (_, index) => columns[index] ?? '');
  const [product, role, os, packageManager, shell, user, workdir, environment, listens, data, ...more] = filled;
  const [volumes, memoryOnly, drops, stopSignal, healthcheck, healthcheckBy, programs, required, files] = more;
  const names = known(environment);
  const ports = listed(listens!).map(portIn);
  const clients = ports.filter(({ use }) => use === 'client');
  return {
    product: product!.replace(/ \(.*/, ''),
    role: role as ImageRole,
    os: known(os),
    packageManager: known(packageManager),
    shell: shell === 'sh' || shell === 'cmd' || shell === 'none' ? shell : undefined,
    user: known(user),
    workdir: known(workdir),
    environment: names === undefined ? undefined : new Set(listed(names.replace('=', ''))),
    environmentComplete: names?.startsWith('=') === true,
    ports: [...new Set(clients.map(({ from }) => from))],
    listens: ports,
    data: data === '?' ? [] : listed(data!),
    dataKnown: data !== '?',
    volumes: volumes === '?' ? undefined : listed(volumes!),
    memoryOnly: memoryOnly === 'memory',
    drops: drops === 'drops',
    stopSignal: stopSignal || undefined,
    healthcheck: healthcheck === '' ? undefined : healthcheck === 'yes',
    healthcheckBy: healthcheckBy || undefined,
    programs: new Map(listed(programs!).map((each) => [each.replace('-', ''), !each.startsWith('-')])),
    required: listed(required!).map((group) => group.split('|')),
    fileVariables: files === '*' ? true : listed(files!),
  };
}

const COLUMNS = 19;

/** `5432`, `53/udp`, `15672=admin`, `4510-4559`: the defaults are TCP and the product's own protocol. */
function portIn(text: string): ImagePort {
  const [, from, to, udp, use = 'client'] = /^(\d+)(?:-(\d+))?(\/udp)?(?:=(\w+))?$/.exec(text)!;
  return { from: Number(from), to: Number(to ?? from), protocol: udp ? 'udp' : 'tcp', use: use as ImagePort['use'] };
}

function known(text: string | undefined): string | undefined {
  return text === '?' ? undefined : text;
}

function listed(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

function globPattern(glob: string): RegExp {
  return new RegExp(`^${glob.split('*').map(escaped).join('.*')}$`);
}

function escaped(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
