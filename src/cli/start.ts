import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

// Loads the chunks of the bundle. They are compiled here instead of by `require`, which allows runs of the command line to reuse the code
// that V8 compiled in an earlier run. "Start-up" in docs/architecture.md describes how the cache is protected.

/** The hash of all chunks, filled in by the bundler. */
declare const BUNDLE: string;
type Load = (name: string) => Promise<unknown>;
type Chunk = (exports: object, need: (name: string) => unknown, load: Load, importModule: Load) => void;

const { env, platform } = process;
const enabled = !env.INFRALINT_NO_CACHE && !env.NODE_DISABLE_COMPILE_CACHE;
const prefix = `${process.version}-${process.arch}-${BUNDLE}-`;
const nextToBundle = join(__dirname, '.cache');
/** A file begins with the length of the rest and its checksum, as 32-bit integers. */
const headerBytes = 8;
const chunks = new Map<string, object>();
const scripts = new Map<string, Script>();
let isCached = true;
const load: Load = async (name) => need(name);
const importModule: Load = (url) => import(url);

/** The exports of a chunk, or a module of Node. */
export function need(name: string): unknown {
  if (!name.startsWith('./')) return process.getBuiltinModule(name);
  const known = chunks.get(name);
  if (known) return known;
  const [exports, chunk]: [object, Chunk] = [{}, compile(name.slice(2)).runInThisContext()];
  chunks.set(name, exports);
  chunk(exports, need, load, importModule);
  return exports;
}

/** Compiles a chunk. The bundle is ASCII, which is read fastest as Latin-1. */
function compile(name: string): Script {
  const filename = join(__dirname, name);
  const cachedData = enabled ? cached(prefix + name) : undefined;
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
  scripts.set(name, script);
  if (!cachedData || script.cachedDataRejected) isCached = false;
  return script;
}

/** Next to the bundle, and in the user's cache directory if the bundle belongs to another user. */
function places(): readonly string[] {
  const { HOME = '', LOCALAPPDATA = '', XDG_CACHE_HOME = '' } = env;
  const unix = HOME && join(HOME, platform === 'darwin' ? 'Library/Caches' : '.cache');
  const root = platform === 'win32' ? LOCALAPPDATA : XDG_CACHE_HOME.startsWith('/') ? XDG_CACHE_HOME : unix;
  return root ? [nextToBundle, join(root, 'infralint')] : [nextToBundle];
}

/** Whether only this user (and root) can write to a directory, because its files are run as code. */
function isPrivate(directory: string): boolean {
  const stats = lstatSync(directory);
  if (platform === 'win32' || !stats.isDirectory()) return stats.isDirectory();
  return (stats.mode & 0o022) === 0 && (stats.uid === process.getuid?.() || stats.uid === 0);
}

/** Reads compiled code if it is unchanged. V8 would accept damaged code and crash. */
function cached(name: string): Buffer | undefined {
  for (const place of places()) {
    try {
      if (!isPrivate(place)) continue;
      const bytes = readFileSync(join(place, name));
      const [length, sum] = new Int32Array(bytes.buffer, bytes.byteOffset, headerBytes >> 2);
      const data = bytes.subarray(headerBytes);
      if (length === data.length && sum === checksum(name, data)) return data;
    } catch {} // There is none, or none that can be read.
  }
  return undefined;
}

/** Depends on every word of the data and on the name, so that code of another chunk or another Node.js version is not used. */
function checksum(name: string, data: Buffer): number {
  const whole = data.length >> 2;
  const words = new Int32Array(data.buffer, data.byteOffset, whole);
  let sum = data.length;
  for (const byte of Buffer.from(name)) sum = Math.imul(sum ^ byte, 0x01000193);
  for (let at = 0; at < whole; at++) sum = Math.imul(sum ^ words[at]!, 0x01000193);
  for (let at = whole << 2; at < data.length; at++) sum = Math.imul(sum ^ data[at]!, 0x01000193);
  return sum;
}

/** Runs the command line. A program that only loads the public API writes no cache. */
export function start(): void {
  const { run }: { run?: { isLong: boolean } } = Object(need('./cli.cjs'));
  process.once('exit', () => {
    // A long run has compiled more code than is worth caching.
    if (!run?.isLong) save();
  });
}

/** Saves the compiled code of all chunks, because a new chunk has made functions of the others run. */
function save(): void {
  if (isCached || !enabled) return;
  for (const place of places()) {
    try {
      mkdirSync(place, { recursive: true, mode: 0o755 });
      if (!isPrivate(place)) continue;
      for (const [name, script] of scripts) write(place, prefix + name, script.createCachedData());
      for (const name of readdirSync(place)) if (isOld(place, name)) rmSync(join(place, name), { recursive: true });
      return;
    } catch {} // Try the next place; if none works, the next run compiles again.
  }
}

function write(place: string, name: string, data: Buffer): void {
  const header = Buffer.from(Int32Array.of(data.length, checksum(name, data)).buffer);
  const temporary = join(place, `${prefix}${process.pid}.tmp`);
  writeFileSync(temporary, Buffer.concat([header, data]), { mode: 0o644, flag: 'wx' });
  try {
    renameSync(temporary, join(place, name));
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Next to the bundle, the cache of an earlier bundle is useless; elsewhere it may belong to another installation. */
function isOld(place: string, name: string): boolean {
  if (name.startsWith(prefix) && !name.endsWith('.tmp')) return false;
  return (
    (place === nextToBundle && !name.includes(BUNDLE)) ||
    Date.now() - statSync(join(place, name)).mtimeMs > 30 * 24 * 3600e3
  );
}
