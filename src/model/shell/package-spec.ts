import type { PackageNotation } from '../../knowledge/package-manager.ts';
import type { PackageSpec, ShellWord } from './shell-types.ts';

type Origin = PackageSpec['origin'];

/** What a text says about a package before we know whether all of it is known. */
interface SplitName {
  readonly name: string | undefined;
  readonly version?: string;
  readonly origin: Origin;
}

const URL = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i;
const PATH = /^(?:\.{0,2}\/|\.{1,2}$|~\/)/;
/** Files that pip installs. */
const ARCHIVE = /\.(?:whl|zip|tar|t?gz|tbz|txz|tlz|tar\.(?:gz|bz2|xz|lz|lzma))$/;

/** Splits a word that names a package into its parts, as its manager writes them. */
export function packageSpec(notation: PackageNotation, word: ShellWord): PackageSpec {
  const { text, prefix } = word;
  if (text === undefined && prefix === '') return specAt(word, undefined, undefined, false, 'unknown');
  // If a word continues with an expansion, the name is known once its separator has been read.
  const { name, version, origin } = READERS[notation](text ?? prefix);
  const versioned = version !== undefined;
  if (text !== undefined) return specAt(word, name, version || undefined, versioned, origin);
  const isPlace = origin === 'file' || origin === 'url';
  return specAt(word, versioned ? name : undefined, undefined, versioned, versioned || isPlace ? origin : 'unknown');
}

function specAt(
  { file, start, end, raw, text, prefix, quoted }: ShellWord,
  name: string | undefined,
  version: string | undefined,
  versioned: boolean,
  origin: Origin,
): PackageSpec {
  return { file, start, end, raw, text, prefix, quoted, name, version, versioned, origin };
}

/** Splits at the first match of a separator. */
function split(text: string, separator: RegExp, origin: Origin = 'repository'): SplitName {
  const match = separator.exec(text);
  if (!match) return { name: text, origin };
  return { name: text.slice(0, match.index), version: text.slice(match.index + match[0].length), origin };
}

function place(text: string, suffix: RegExp): SplitName | undefined {
  if (URL.test(text)) return { name: undefined, origin: 'url' };
  return PATH.test(text) || suffix.test(text) ? { name: undefined, origin: 'file' } : undefined;
}

const READERS: Readonly<Record<PackageNotation, (text: string) => SplitName>> = {
  apt(text) {
    const found = place(text, /\.deb$/);
    if (found) return found;
    if (text.endsWith('^')) return { name: text.slice(0, -1), origin: 'group' };
    const { name, version, origin } = split(text, /[=/]/);
    return {
      name: name?.replace(/:[a-z0-9-]+$/, '').replace(/(?<=.)-$/, ''),
      ...(version === undefined ? {} : { version }),
      origin,
    };
  },
  apk(text) {
    const found = place(text, /\.apk$/);
    if (found) return found;
    const { name, version, origin } = split(text, /[=~<>]+/);
    return { name: name?.replace(/^!/, '').replace(/@.*$/, ''), ...(version === undefined ? {} : { version }), origin };
  },
  rpm(text) {
    const found = place(text, /\.rpm$/);
    if (found) return found;
    if (text.startsWith('@')) return { name: text.slice(1), origin: 'group' };
    const compared = /\s*[<>=]+\s*/.exec(text);
    if (compared) return split(text, /\s*[<>=]+\s*/);
    // name-[epoch:]version[-release][.arch]; a release begins with a digit or holds one.
    const match = /^(.+?)-(?=\d)([^-]*(?:-\d[^-]*)?)$/.exec(text);
    return match ? { name: match[1], version: match[2]!, origin: 'repository' } : { name: text, origin: 'repository' };
  },
  zypper(text) {
    const found = place(text, /\.rpm$/);
    if (found) return found;
    const type = /^(?:pattern|patch|product|srcpackage|package):/.exec(text)?.[0];
    const { name, version } = split(type ? text.slice(type.length) : text, /[<>=]+/);
    const origin = type === undefined || type === 'package:' ? 'repository' : 'group';
    return { name, ...(version === undefined ? {} : { version }), origin };
  },
  pacman(text) {
    const found = place(text, /\.pkg\.tar(?:\.\w+)?$/);
    if (found) return found;
    return split(text.replace(/^[a-z0-9-]+\//, ''), /[<>=]+/);
  },
  python(text) {
    const direct = /^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?\s*@\s*(?=[a-z+]+:)/.exec(text);
    if (direct) return { name: direct[1], origin: 'url' };
    const requirement = text.split(';', 1)[0]!.trim();
    const found = place(requirement.replace(/\[[^\]]*\]?$/, ''), ARCHIVE);
    if (found) return found;
    if (requirement.startsWith('file:')) return { name: undefined, origin: 'url' };
    const { name, version, origin } = split(requirement, /\s*(?:[=~!<>]=?=?|@)\s*/);
    if (name?.includes('/')) return { name: undefined, origin: 'file' };
    return { name: name?.replace(/\[.*$/, '').trim(), ...(version === undefined ? {} : { version }), origin };
  },
  conda(text) {
    const found = place(text, /\.(?:conda|tar\.bz2)$/);
    if (found) return found;
    return split(text.replace(/^.*::/, ''), /\s*[<>=!~]+\s*|\s+/);
  },
  npm(text) {
    const found = place(text, /\.(?:tgz|tar\.gz|tar)$/);
    if (found) return found;
    if (/^(?:github|gitlab|bitbucket|gist|git|file|link|workspace|portal|patch|jsr):/.test(text))
      return { name: undefined, origin: 'url' };
    const at = text.indexOf('@', 1);
    if (at > 0) return { name: text.slice(0, at), version: text.slice(at + 1), origin: 'repository' };
    if (!text.startsWith('@') && text.includes('/')) return { name: undefined, origin: 'url' };
    return { name: text, origin: 'repository' };
  },
  gem: (text) => place(text, /\.gem$/) ?? split(text, /:/),
  composer: (text) => place(text, /\.zip$/) ?? split(text, /[:= ]/),
  go(text) {
    return PATH.test(text) || text === 'all' || text.endsWith('.go')
      ? { name: undefined, origin: 'file' }
      : split(text, /@/);
  },
  portage(text) {
    if (text.startsWith('@') || text === 'world' || text === 'system') return { name: text, origin: 'group' };
    const version = /^[<>=~]+/.test(text) ? /-(?=\d)(.*)$/.exec(text) : null;
    const name = text.slice(0, version?.index).replace(/^[<>=~!]+|\[.*$|:.*$/g, '');
    return { name, ...(version ? { version: version[1]! } : {}), origin: 'repository' };
  },
  pecl: (text) => place(text, /\.tgz$/) ?? split(text, /-(?=\d|(?:stable|beta|alpha|devel|snapshot)$)/),
  at: (text) => place(text, /\.(?:\w+proj|slnx?|nupkg|config|rockspec|t?gz|zip|rb)$|^\.$/) ?? split(text, /@/),
};
