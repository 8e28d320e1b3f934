import { officialName } from './base-images.ts';
import { END_OF_LIFE_TABLE } from './end-of-life-table.ts';
import { isKnownImage } from './images.ts';

/** A release of a product, as shown by an image name. */
export interface Release {
  /** `Debian 9`, `Node.js 14`. */
  readonly title: string;
  readonly product: string;
  /** Whether it is an image of the product itself; otherwise the tag only says that the image is based on it, as in `node:6-stretch`. */
  readonly own: boolean;
  /** Whether its support ended before the date of the table. */
  readonly ended: boolean;
  /** `June 2024`; undefined if it is not known. */
  readonly end: string | undefined;
  /** The archive host to which its packages were moved from the mirrors. */
  readonly archive: string | undefined;
  /** The supported releases of the product, newest first, without interim releases. */
  readonly supported: readonly string[];
}

/** The facts about an image that no longer gets updates. */
export interface Deprecation {
  readonly kind: 'deprecated' | 'moved' | 'archived' | 'removed';
  /** `April 2022` or `2019`. */
  readonly since: string;
  /** What to use instead, after "use"; empty if that is not known. */
  readonly use: string;
}

interface Image {
  /** The repository as written. */
  readonly name: string;
  readonly tag: string | undefined;
}

interface Cycle {
  readonly version: string;
  readonly codename: string | undefined;
  readonly state: 'supported' | 'brief' | 'ended';
  /** `2406`; empty if it is not known. */
  readonly month: string;
  readonly archived: boolean;
  /** A release between two long-term releases that gets fixes only until the next release: MySQL 9.1. */
  readonly interim: boolean;
}

interface Product {
  readonly title: string;
  readonly images: ReadonlySet<string>;
  readonly wrapped: ReadonlySet<string>;
  readonly words: readonly string[];
  readonly archive: string;
  readonly archivedBelow: string;
  /** Parsed on first use: a run needs only a few products. */
  readonly cycles: readonly Cycle[];
}

/** The month of the table, `2026-08`; it does not know what ended later. */
export function tableDate(): string {
  return END_OF_LIFE_TABLE.slice(0, 7);
}

let products: readonly Product[] | undefined;
let deprecated: readonly (readonly string[])[] | undefined;
let systems: ReadonlyMap<string, Product> | undefined;

/** The releases that the name and tag of an image show: that of the product itself, and those that it is based on or built with. */
export function releasesOf({ name: written, tag: all = '' }: Image): readonly Release[] {
  const name = officialName(written);
  // Zabbix puts the system before its own version: `centos-6.0-latest`.
  const tag = name.startsWith('zabbix/') ? all.replace(/^(?:alpine|ubuntu|centos|ol|rhel)-(?=\d)/, '') : all;
  const found = new Map<Product, Release>();
  let codename: string | undefined;
  for (const product of readProducts()) {
    const own = product.images.has(name) || product.wrapped.has(name);
    const cycle = own ? ownCycle(product, name, tag) : undefined;
    if (!cycle) continue;
    found.set(product, releaseOf(product, cycle, true));
    codename ??= cycle.codename ?? cycle.version;
  }
  for (const [product, cycle] of builtOn(`${name}:${tag}`, codename))
    if (!found.has(product)) found.set(product, releaseOf(product, cycle, false));
  return [...found.values()];
}

/** The facts about an image that is deprecated, has moved or was removed. */
export function deprecationOf({ name: written, tag = '' }: Image): Deprecation | undefined {
  deprecated ??= linesOf(2).map((line) => line.split('|'));
  const name = officialName(written);
  const fits = (pattern: string) => {
    const [repository, tags] = pattern.split(':');
    const star = repository!.indexOf('*');
    const match = star < 0 ? repository === name : globFits(repository!, name);
    return match && (tags === undefined || globFits(tags, tag));
  };
  for (const [images, except, kind, since, use] of deprecated) {
    const pattern = images!.split(' ').find(fits);
    if (pattern === undefined || (except !== '' && except!.split(' ').some(fits))) continue;
    return { kind: kind as Deprecation['kind'], since: monthOf(since!), use: successor(use!, pattern, name) };
  }
  return undefined;
}

/** Whether a word of a tag is the name of a release, such as `bookworm`, `noble` or `hydrogen`. */
export function isReleaseName(word: string): boolean {
  return readProducts().some(({ cycles }) =>
    cycles.some(({ codename, version }) => (codename ?? version) === word && /^[a-z]/.test(word)),
  );
}

/** A distribution whose packages were removed from the mirrors. */
export interface ClosedArchive {
  /** `Debian 9`; undefined if the image is based on an old Debian that its tag does not name. */
  readonly release: Release | undefined;
  readonly host: string;
}

/**
 * Whether the packages of the distribution were removed from the mirrors that a well-known image uses. Other images may get them
 * elsewhere, like `debian/eol`.
 */
export function closedArchiveOf(image: Image): ClosedArchive | undefined {
  const releases = releasesOf(image);
  const release = releases.find(({ archive }) => archive !== undefined);
  const isOwn = releases.some(({ own }) => own);
  if (
    release?.archive &&
    image.name !== 'debian/eol' &&
    (isOwn || isKnownImage(image.name) || !image.name.includes('/'))
  )
    return { release, host: release.archive };
  const isUnnamed = releases.every(({ own }) => own) && !/alpine|windows|nanoserver/.test(image.tag ?? '');
  return isUnnamed && isOnOldDebian(image) ? { release: undefined, host: 'archive.debian.org' } : undefined;
}

/** Whether an official runtime image without a system in its tag is based on a Debian whose packages were removed from the mirrors. */
function isOnOldDebian({ name: written, tag = '' }: Image): boolean {
  const name = officialName(written);
  const product = readProducts().find(({ images, archivedBelow }) => archivedBelow !== '' && images.has(name));
  const cycle = product && !name.includes('/') ? ownCycle(product, name, tag) : undefined;
  return cycle !== undefined && isBelow(cycle.version, product!.archivedBelow);
}

/** The lines of a part of the table. */
function linesOf(part: number): readonly string[] {
  return END_OF_LIFE_TABLE.split('\n\n')[part]!.split('\n');
}

function readProducts(): readonly Product[] {
  products ??= linesOf(1).map((line) => {
    const [title, images, wrapped, words, archive, archivedBelow, cycles] = line.split('|');
    let read: readonly Cycle[] | undefined;
    return {
      title: title!,
      images: new Set(images!.split(' ')),
      wrapped: new Set(wrapped!.split(' ')),
      words: words!.split(' ').filter(Boolean),
      archive: archive!,
      archivedBelow: archivedBelow!,
      get cycles() {
        read ??= cycles!.split(' ').map(readCycle);
        return read;
      },
    };
  });
  return products;
}

function readCycle(text: string): Cycle {
  const [, interim, version, codename, mark, month, archived] = /^(-?)([^/=~]+)(?:\/([^=~]+))?(=|~|$)(\d*)(!?)$/.exec(
    text,
  )!;
  const state = mark === '=' ? 'ended' : mark === '~' ? 'brief' : 'supported';
  return {
    version: version!,
    codename,
    state,
    month: month!,
    archived: archived === '!',
    interim: interim === '-',
  };
}

/** The version at the start of a tag: `3.12-slim`, `v2.4`, `stream8`, `community-7.0`. Development containers put their own version before it. */
function leadingVersion(tag: string): string | undefined {
  return /^(?:v|stream|centos|community-|enterprise-|open-|release-)?(\d+(?:\.\d+)*)(?![a-z]{3})/.exec(tag)?.[1];
}

function ownCycle(product: Product, name: string, tag: string): Cycle | undefined {
  const { cycles, wrapped } = product;
  for (const word of tag.split(/[-_]/)) {
    const named = cycles.find(({ codename, version }) => (codename ?? version) === word && /^[a-z]/.test(word));
    if (named) return named;
  }
  const version = leadingVersion(name.includes('/devcontainers/') ? tag.replace(/^\d+-(?=\d)/, '') : tag);
  if (version === undefined) return undefined;
  return cycleOf(cycles, version) ?? (wrapped.has(name) ? undefined : beforeEnded(cycles, version));
}

/** The release cycle of a version; a short version belongs to the newest cycle that begins with it: `redis:6` is 6.2, `mongo:7` is 7.0. */
function cycleOf(cycles: readonly Cycle[], version: string): Cycle | undefined {
  const line = lineOf(cycles, version);
  if (line) return line;
  const lines = cycles.filter((cycle) => cycle.version.startsWith(`${version}.`));
  return lines.find(({ interim }) => !interim) ?? lines[0];
}

function lineOf(cycles: readonly Cycle[], version: string): Cycle | undefined {
  const known = cycles.filter((cycle) => `${version}.`.startsWith(`${cycle.version}.`));
  return known.reduce<Cycle | undefined>(
    (best, cycle) => (best && best.version.length >= cycle.version.length ? best : cycle),
    undefined,
  );
}

/** A version that is not in the table has ended if the next version in the table has, in an unknown month. */
function beforeEnded(cycles: readonly Cycle[], version: string): Cycle | undefined {
  const next = cycles.findLast((cycle) => /^\d/.test(cycle.version) && isBelow(version, cycle.version));
  if (next?.state !== 'ended') return undefined;
  return { ...next, version: /^\d+(?:\.\d+)?/.exec(version)![0], codename: undefined, month: '' };
}

const SYSTEMS = /^(?:Debian|Ubuntu)$/;
/** Release names that in other images are common words, or releases of something else. */
const COMMON = /^(?:kinetic|lunar|precise|trusty|vivid|wily|cosmic|disco|artful|groovy|mantic)$/;

/** The releases in a text, as a codename (`stretch`) or as a product with a version (`alpine3.9`, `centos-7`, `php7.4`). */
function builtOn(text: string, own: string | undefined): readonly (readonly [Product, Cycle])[] {
  const found: (readonly [Product, Cycle])[] = [];
  systems ??= new Map(readProducts().flatMap((product) => product.words.map((word) => [word, product] as const)));
  const words = text.split(/[-_/:]/);
  for (const [index, word] of words.entries()) {
    if (word === own) continue;
    const [, letters, digits] = /^([a-z]+)(\d+(?:\.\d+)*)?$/.exec(word) ?? [];
    if (letters === undefined) continue;
    const product = systems.get(letters);
    const version = digits ?? /^\d+(?:\.\d+)*$/.exec(words[index + 1] ?? '')?.[0];
    const isVersioned = product && version !== undefined && (digits !== undefined || index > 0);
    const cycle = isVersioned ? lineOf(product.cycles, version) : undefined;
    if (product && cycle) found.push([product, cycle]);
    else if (digits === undefined && !COMMON.test(word)) found.push(...ofCodename(word));
  }
  return found;
}

function ofCodename(word: string): readonly (readonly [Product, Cycle])[] {
  return readProducts().flatMap((product) => {
    const cycle = SYSTEMS.test(product.title) && product.cycles.find(({ codename }) => codename === word);
    return cycle ? [[product, cycle] as const] : [];
  });
}

function releaseOf(product: Product, cycle: Cycle, own: boolean): Release {
  const name = /^[a-z]+$/.test(cycle.version)
    ? cycle.version[0]!.toUpperCase() + cycle.version.slice(1)
    : cycle.version;
  return {
    title: `${product.title} ${name}`,
    product: product.title,
    own,
    ended: cycle.state === 'ended',
    end: cycle.month === '' ? undefined : monthOf(`20${cycle.month.slice(0, 2)}-${cycle.month.slice(2)}`),
    archive: cycle.archived ? product.archive : undefined,
    supported: product.cycles
      .filter(({ state, interim }) => state === 'supported' && !interim)
      .map(({ version }) => version),
  };
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `2024-06` in words; a year stays as it is. */
function monthOf(date: string): string {
  const [year, month] = date.split('-');
  return month === undefined ? year! : `${MONTHS[Number(month) - 1]} ${year}`;
}

/** Puts the image names in backticks. A star stands for the text that the star of the pattern matched. */
function successor(use: string, pattern: string, name: string): string {
  const star = pattern.indexOf('*');
  const rest = name.slice(star === pattern.length - 1 ? star : name.lastIndexOf('/') + 1);
  const names = use.split(', ');
  if (use === '' || names.some((text) => text.includes(' '))) return use;
  return names.map((text) => `\`${text.replace('*', rest)}\``).join(' or ');
}

function globFits(pattern: string, text: string): boolean {
  const parts = pattern.split('*');
  const last = parts.pop()!;
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = text.indexOf(part, at);
    if (found < 0 || (index === 0 && found > 0)) return false;
    at = found + part.length;
  }
  return parts.length === 0 ? text === last : text.length - at >= last.length && text.endsWith(last);
}

function isBelow(version: string, bound: string): boolean {
  const [own, other] = [version.split('.').map(Number), bound.split('.').map(Number)];
  const at = other.findIndex((part, index) => (own[index] ?? 0) !== part);
  return at >= 0 && (own[at] ?? 0) < other[at]!;
}
