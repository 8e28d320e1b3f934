import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundle, runBundle } from './support/bundle.ts';
import { tree } from './support/files.ts';

const files = { 'repository/Dockerfile': 'FROM alpine\nRUN apk add curl\n', 'home/': '' };
let built = '';
/** A copy of the bundle, a repository and a home, new for each test. */
let root = '';
let cache = '';

beforeAll(() => {
  built = bundle();
}, 60_000);

beforeEach(() => {
  root = tree({ ...files, 'bundle/': '' });
  cache = join(root, 'bundle/.cache');
  for (const name of readdirSync(built))
    if (name.endsWith('.cjs')) copyFileSync(join(built, name), join(root, 'bundle', name));
});

function run(env: Readonly<Record<string, string>> = {}) {
  const options = { cwd: join(root, 'repository'), env: { HOME: join(root, 'home'), ...env } };
  return runBundle(join(root, 'bundle/start.cjs'), ['--no-config', '--format', 'json'], options);
}

/** What the runs of a test have to agree on. */
function outcome({ code, out, err }: ReturnType<typeof run>) {
  return { code, out, err };
}

function fates({ chunks }: ReturnType<typeof run>): readonly string[] {
  return [...new Set(chunks.values())];
}

/** The largest file of the cache. */
function mainFile(): string {
  const sizes = readdirSync(cache).map((name) => [readFileSync(join(cache, name)).length, name] as const);
  return join(cache, sizes.sort(([a], [b]) => b - a)[0]![1]);
}

it('is written by a run that found none, and used by the next', () => {
  const first = run();
  const written = readdirSync(cache).map((name) => readFileSync(join(cache, name)));
  const second = run();
  expect([fates(first), fates(second)]).toEqual([['none'], ['used']]);
  expect(outcome(second)).toEqual(outcome(first));
  expect(first.out).toContain('dockerfile/untagged-image');
  expect(readdirSync(cache).map((name) => readFileSync(join(cache, name)))).toEqual(written);
});

it('grows when a run needs a further chunk', () => {
  run();
  const { chunks } = runBundle(join(root, 'bundle/start.cjs'), ['explain', 'DL3008'], { cwd: root });
  expect(new Set(chunks.values())).toEqual(new Set(['used', 'none']));
  const again = runBundle(join(root, 'bundle/start.cjs'), ['explain', 'DL3008'], { cwd: root });
  expect(fates(again)).toEqual(['used']);
});

describe('is never handed to V8', () => {
  const damages: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
    ...Array.from({ length: 12 }, (_, index): [string, (bytes: Buffer) => Buffer] => [
      `with a bit of byte ${index} of 12 flipped`,
      (bytes) => {
        bytes[Math.floor((index * (bytes.length - 1)) / 11)]! ^= 1 << (index % 8);
        return bytes;
      },
    ]),
    ['empty', () => Buffer.alloc(0)],
    ['with half of its header', (bytes) => bytes.subarray(0, 4)],
    ['with nothing but its header', (bytes) => bytes.subarray(0, 8)],
    ['cut in the middle', (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ['without its last byte', (bytes) => bytes.subarray(0, -1)],
    ['with a byte too many', (bytes) => Buffer.concat([bytes, Buffer.from([0])])],
    ['with zeros in the middle', (bytes) => bytes.fill(0, bytes.length >> 1, (bytes.length >> 1) + 64)],
    ['with two words swapped', (bytes) => swapped(bytes, 4000, 8000)],
    ['all zeros', (bytes) => Buffer.alloc(bytes.length)],
    ['a text', () => Buffer.from('not compiled code\n'.repeat(1000))],
  ];

  function swapped(bytes: Buffer, one: number, other: number): Buffer {
    const word = Buffer.from(bytes.subarray(one, one + 4));
    bytes.copy(bytes, one, other, other + 4);
    word.copy(bytes, other);
    return bytes;
  }

  it('damaged in any of 22 ways', () => {
    const good = outcome(run());
    const file = mainFile();
    const bytes = readFileSync(file);
    const chunk = [...run().chunks.keys()].find((name) => file.endsWith(name))!;
    for (const [what, damage] of damages) {
      writeFileSync(file, damage(Buffer.from(bytes)));
      const damaged = run();
      expect([what, damaged.chunks.get(chunk), outcome(damaged)]).toEqual([what, 'none', good]);
      expect([what, fates(run())]).toEqual([what, ['used']]);
    }
  });

  it('when it is that of another chunk, Node or processor', () => {
    const good = outcome(run());
    const names = readdirSync(cache);
    for (const name of names) renameSync(join(cache, name), join(cache, `${name}.kept`));
    for (const [index, name] of names.entries())
      copyFileSync(join(cache, `${names[(index + 1) % names.length]}.kept`), join(cache, name));
    const swappedChunks = run();
    expect([fates(swappedChunks), outcome(swappedChunks)]).toEqual([['none'], good]);

    const { version, arch } = process;
    const foreign = tree({ Dockerfile: '' });
    for (const name of names) {
      const other = name.replace(`${version}-${arch}`, 'v22.0.0-riscv64');
      copyFileSync(join(cache, name), join(foreign, other));
    }
    rmSync(cache, { recursive: true });
    mkdirSync(cache, { mode: 0o700 });
    for (const name of readdirSync(foreign)) copyFileSync(join(foreign, name), join(cache, name));
    expect(fates(run())).toEqual(['none']);
  });

  it('when it is a directory, and what cannot take its place leaves nothing behind', () => {
    const good = outcome(run());
    const file = mainFile();
    rmSync(file);
    mkdirSync(file);
    const unreadable = run();
    expect([outcome(unreadable), fates(run())]).toEqual([good, ['used']]);
    expect(readdirSync(cache).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('when others can write to its directory', () => {
    run();
    chmodSync(cache, 0o777);
    expect(fates(run())).toEqual(['none']);
    expect(readdirSync(join(root, 'home/.cache/infralint')).length).toBeGreaterThan(1);
    expect(fates(run())).toEqual(['used']);
  });
});

describe('lies in the cache directory of the user', () => {
  it('when a file stands in its place beside the bundle', () => {
    writeFileSync(cache, 'a file\n');
    const first = run();
    expect([first.err, readFileSync(cache, 'utf8')]).toEqual(['', 'a file\n']);
    expect(fates(run())).toEqual(['used']);
    expect(existsSync(join(root, 'home/.cache/infralint'))).toBe(true);
  });

  it('when a link stands in its place, which is not followed', () => {
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync(join(root, 'elsewhere'), cache);
    run({ XDG_CACHE_HOME: join(root, 'xdg') });
    expect(readdirSync(join(root, 'elsewhere'))).toEqual([]);
    expect(fates(run({ XDG_CACHE_HOME: join(root, 'xdg') }))).toEqual(['used']);
  });

  it('and nowhere when there is none either', () => {
    writeFileSync(cache, '');
    writeFileSync(join(root, 'home/.cache'), '');
    const first = run();
    expect(first.err).toBe('');
    expect(outcome(run())).toEqual(outcome(first));
    const homeless = run({ HOME: '', XDG_CACHE_HOME: 'relative' });
    expect([fates(homeless), existsSync(join(root, 'repository/relative'))]).toEqual([['none'], false]);
  });
});

it('is not written by a run over many files, which compiles what a short one has no use for', () => {
  for (let index = 0; index < 51; index++)
    writeFileSync(join(root, `repository/Dockerfile.${index}`), 'FROM alpine:3.22\n');
  expect([fates(run()), existsSync(cache)]).toEqual([['none'], false]);
});

it.each(['INFRALINT_NO_CACHE', 'NODE_DISABLE_COMPILE_CACHE'])('is neither read nor written with %s', (name) => {
  const without = run({ [name]: '1' });
  expect([fates(without), existsSync(cache)]).toEqual([['none'], false]);
  const first = run();
  const again = run({ [name]: '1' });
  expect([fates(again), outcome(again)]).toEqual([['none'], outcome(first)]);
});

it('is removed when it is of no use: at once beside the bundle, after a month where others may use it', () => {
  const shared = join(root, 'home/.cache/infralint');
  const old = `${process.version}-${process.arch}-0123456789abcdef-cli.cjs`;
  const fill = (directory: string) => {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    for (const name of [old, `of-last-year-${old}`]) writeFileSync(join(directory, name), 'x');
    utimesSync(join(directory, `of-last-year-${old}`), 1, 1);
  };
  fill(cache);
  run();
  expect(readdirSync(cache).filter((name) => name.endsWith(old))).toEqual([]);
  rmSync(cache, { recursive: true });
  writeFileSync(cache, '');
  fill(shared);
  run();
  expect(readdirSync(shared).filter((name) => name.endsWith(old))).toEqual([old]);
});
