import { isDistribution, officialName } from './base-images.ts';
import type { ImageRole } from './image-roles.ts';
import { IMAGE_TABLE } from './image-table.ts';

/** What is known of a well-known image. What is undefined is not known. */
export interface ImageFacts {
  /** What people call the product, whoever packs it. */
  readonly product: string;
  /** What a container of the image does in a system. */
  readonly role: ImageRole;
  /** `debian`, `ubuntu`, `alpine`, `distroless`, `scratch`, `windows` … */
  readonly os: string | undefined;
  /** `apt`, `apk`, `dnf` …; an empty string if there is none. */
  readonly packageManager: string | undefined;
  /** The shell that reads shell forms. */
  readonly shell: 'sh' | 'cmd' | 'none' | undefined;
  /** The user that it starts as, as USER says it: empty means root. */
  readonly user: string | undefined;
  readonly workdir: string | undefined;
  /** The variables that it sets. */
  readonly environment: ReadonlySet<string> | undefined;
  /** Whether it sets no others, but for those of earlier and later versions. */
  readonly environmentComplete: boolean;
  /** Ports on which it speaks the product's own protocol. */
  readonly ports: readonly number[];
  /** All ports that it is known to listen on, {@link ports} among them. */
  readonly listens: readonly ImagePort[];
  /** Directories that hold what must outlive the container. */
  readonly data: readonly string[];
  /** Whether that is known: without it, an empty {@link data} says nothing. */
  readonly dataKnown: boolean;
  /** Directories that its Dockerfile declares as volumes; undefined when nobody has read it. */
  readonly volumes: readonly string[] | undefined;
  /** Whether its usual configuration keeps what it is given in memory only. */
  readonly memoryOnly: boolean;
  /** Whether what starts as root goes on as another user, or starts its workers as one. */
  readonly drops: boolean;
  /** STOPSIGNAL, if it sets one. */
  readonly stopSignal: string | undefined;
  /** Whether it has a HEALTHCHECK; undefined if that is not known. */
  readonly healthcheck: boolean | undefined;
  /** A command that works inside and tells whether the product does. */
  readonly healthcheckBy: string | undefined;
  /** Whether curl, wget, nc and bash are in it, as far as it is known. */
  readonly programs: ReadonlyMap<string, boolean>;
  /** Variables without which it does not start: of each group one, as `NAME`, or `NAME=value` where only that value counts. */
  readonly required: readonly (readonly string[])[];
  /** Variables that can be given as `NAME_FILE` instead: names, or whole names with `*`; true for all that hold passwords. */
  readonly fileVariables: readonly string[] | true;
}

/** A port, or a range of them, and what is served there. */
export interface ImagePort {
  readonly from: number;
  readonly to: number;
  readonly protocol: 'tcp' | 'udp';
  /** `client`: the product's own protocol; `http`: pages or an interface for users; `admin`: management and debugging; `cluster`: other members. */
  readonly use: 'client' | 'http' | 'admin' | 'cluster' | 'metrics';
}

/** What the table is asked for. */
export interface ImageName {
  /** The repository as people write it: `debian`, `ghcr.io/team/tool`. */
  readonly name: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** A row whose columns are still one text; most are never read. */
interface Row {
  readonly versions: string;
  readonly tags: readonly RegExp[];
  readonly rest: readonly string[];
  facts?: ImageFacts;
}

const rowsByName = new Map<string, readonly Row[]>();

/** What is known of an image in the version and variant that its tag names; undefined for images that nothing is known of. */
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

/** The names of all images of the table. */
export function imageNames(): readonly string[] {
  return IMAGE_TABLE.split('\n').flatMap((row) => row.slice(0, row.indexOf('\t')).split(' '));
}

/** Families of images without a shell, of which the table of images has some: the tags that have one all the same. */
const SHELLLESS: readonly (readonly [name: RegExp, shell: RegExp])[] = [
  // Those of Python are left out: some versions have dash in them.
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

/** Ports of directories of users; other identity services are there to be asked from everywhere. */
const LDAP: readonly number[] = [389, 636, 1389, 1636, 3890, 6360];

/** The ports on which clients reach data of others, so that they should not be reachable from outside the host; none for what is no store. */
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

/** The number in a tag; images on PostgreSQL name its version behind their own: `2.14-pg16`. */
const VERSION = /^(?:.*-)?pg-?(\d+(?:\.\d+)*)|^v?(\d+(?:\.\d+)*)/;

/** The rows of a name. The table is searched for it: a run asks for few names, and to read the whole table takes longer. */
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

/** Whether a version is in `""` (all), `N` (the line N.*), `<N` or `>=N`; a tag without a number is the newest. */
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

/** The columns in the order of `scripts/generate/images.ts`. */
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

/** `5432`, `53/udp`, `15672=admin`, `4510-4559`: what is not written is TCP, and the product's own protocol. */
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
