import { goBoolean } from './go-boolean.ts';
import { type Mistake, mistake } from './mistake.ts';
import { nearest } from './suggest.ts';

/** A git repository as a source of ADD or a build context. */
export interface GitSource {
  readonly ok: true;
  /** The address without query and fragment. */
  readonly remote: string;
  readonly ref: string | undefined;
  readonly subdirectory: string | undefined;
  /** The commit hash that the query asks for. */
  readonly checksum: string | undefined;
  readonly keepGitDirectory: boolean | undefined;
  /** `github.com/…` without a scheme, which may as well be a local path: COPY and ADD treat it as one. */
  readonly ambiguous: boolean;
}

interface QueryEntry {
  readonly key: string;
  readonly value: string;
  readonly from: number;
  readonly keyEnd: number;
  readonly to: number;
}

const KEYS = [
  'ref',
  'tag',
  'branch',
  'subdir',
  'checksum',
  'commit',
  'keep-git-dir',
  'submodules',
  'mtime',
  'fetch-by-commit',
];
const BOOLEANS: ReadonlySet<string> = new Set(['keep-git-dir', 'submodules', 'fetch-by-commit']);
const SCP = /^[a-zA-Z0-9_-]+@[a-zA-Z0-9.-]+:/;

/** Whether a source is an HTTP or HTTPS address (git repositories over HTTP included). */
export function isHttpUrl(text: string): boolean {
  return text.startsWith('http://') || text.startsWith('https://');
}

/**
 * Reads a git source: `git://` and `ssh://` addresses, `user@host:path`, HTTP addresses whose path ends in `.git`, and `github.com/…`;
 * with `?key=value` queries and a `#ref:subdirectory` fragment. Undefined if the text is not a Git source at all.
 */
export function parseGitSource(text: string): GitSource | Mistake | undefined {
  const hash = text.indexOf('#');
  const beforeHash = hash < 0 ? text : text.slice(0, hash);
  const question = beforeHash.indexOf('?');
  const remote = question < 0 ? beforeHash : beforeHash.slice(0, question);
  const ambiguous = remote.startsWith('github.com/');
  if (!ambiguous && !isRemote(remote)) return undefined;

  const fragment = hash < 0 ? '' : text.slice(hash + 1);
  const colon = fragment.indexOf(':');
  let ref = (colon < 0 ? fragment : fragment.slice(0, colon)) || undefined;
  let subdirectory = (colon < 0 ? '' : fragment.slice(colon + 1)) || undefined;
  let checksum: string | undefined;
  let keepGitDirectory: boolean | undefined;
  let tag: string | undefined;
  let branch: string | undefined;

  const entries = question < 0 ? [] : splitQuery(beforeHash, question + 1);
  const seen = new Set<string>();
  for (const entry of entries) {
    const { key, value } = entry;
    if (!KEYS.includes(key))
      return mistake(entry.from, entry.keyEnd, `\`${key}\` is not an option of a Git source`, {
        help: `use ${KEYS.join(', ')}`,
        suggestion: nearest(key, KEYS),
      });
    if (seen.has(key)) return mistake(entry.from, entry.to, `\`${key}\` is given twice`);
    seen.add(key);
    if (BOOLEANS.has(key)) {
      const parsed = value === '' ? true : goBoolean(value);
      if (parsed === undefined)
        return mistake(entry.keyEnd + 1, entry.to, `\`${value}\` is not a boolean`, {
          help: 'use `true` or `false`',
        });
      if (key === 'keep-git-dir') keepGitDirectory = parsed;
      continue;
    }
    if (value === '') return mistake(entry.from, entry.to, `\`${key}\` has no value`);
    const conflict = (given: string | undefined, wanted = value): Mistake | undefined =>
      given === undefined || given === wanted
        ? undefined
        : mistake(entry.from, entry.to, `\`${key}=${value}\` contradicts \`${given}\` in the same URL`);
    let wrong: Mistake | undefined;
    if (key === 'mtime') {
      if (value !== 'checkout' && value !== 'commit')
        wrong = mistake(entry.keyEnd + 1, entry.to, `\`${value}\` is not a valid value for \`mtime\``, {
          help: 'use `checkout` or `commit`',
        });
    } else if (key === 'ref') {
      wrong = conflict(ref);
      ref = value;
    } else if (key === 'subdir') {
      wrong = conflict(subdirectory);
      subdirectory = value;
    } else if (key === 'tag') {
      tag = value;
    } else if (key === 'branch') {
      branch = value;
    } else {
      wrong = conflict(checksum);
      checksum = value;
    }
    if (wrong) return wrong;
  }
  for (const [key, value, prefix] of [
    ['tag', tag, 'refs/tags/'],
    ['branch', branch, 'refs/heads/'],
  ] as const) {
    if (value === undefined) continue;
    const whole = value.startsWith(prefix) ? value : prefix + value;
    if (ref !== undefined && ref !== whole) {
      const entry = entries.find((candidate) => candidate.key === key)!;
      return mistake(entry.from, entry.to, `\`${key}=${value}\` contradicts \`${ref}\` in the same URL`);
    }
    ref = whole;
  }
  return { ok: true, remote, ref, subdirectory, checksum, keepGitDirectory, ambiguous };
}

function isRemote(remote: string): boolean {
  const scheme = /^([a-zA-Z0-9]+):\/\//.exec(remote)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return remote.endsWith('.git');
  if (scheme !== undefined) return scheme === 'git' || scheme === 'ssh';
  return SCP.test(remote);
}

function splitQuery(text: string, start: number): QueryEntry[] {
  const entries: QueryEntry[] = [];
  let from = start;
  for (const part of text.slice(start).split('&')) {
    const to = from + part.length;
    const equals = part.indexOf('=');
    const keyEnd = equals < 0 ? to : from + equals;
    if (part !== '')
      entries.push({
        key: decode(text.slice(from, keyEnd)),
        value: decode(text.slice(Math.min(keyEnd + 1, to), to)),
        from,
        keyEnd,
        to,
      });
    from = to + 1;
  }
  return entries;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
