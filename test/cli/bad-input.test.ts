import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, type Run } from '../support/cli.ts';
import { tree } from '../support/files.ts';

const stale = 'FROM alpine:3.22\nMAINTAINER Ada\n';
const repaired = 'FROM alpine:3.22\nLABEL org.opencontainers.image.authors="Ada"\n';
const compact = ['--no-config', '-f', 'compact', '--only', 'dockerfile/maintainer'];

/** Lints with one rule, and holds to it that nobody is shown a stack. */
async function lint(cwd: string, ...argv: readonly string[]): Promise<Run> {
  const run = await cli([...compact, ...argv], { cwd });
  expect(run.out + run.err).not.toMatch(/^ +at .*:\d+/m);
  return run;
}

it('says the same of many files once', async () => {
  const files = (count: number) =>
    tree(Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index + 10}.Dockerfile`, '\0'])));
  const notices = async (count: number) => (await cli([], { cwd: files(count) })).err;
  expect(await notices(3)).toMatch(/^(?:warning: 1\d\.Dockerfile is a binary file.*\n){3}/);
  expect(await notices(8)).toMatchInlineSnapshot(`
    "warning: 10.Dockerfile is a binary file (it contains NUL bytes); it is not linted
      the same for 11.Dockerfile, 12.Dockerfile, 13.Dockerfile, 14.Dockerfile, 15.Dockerfile and 2 more
    error: there is nothing to lint here
      help: name files or directories, or use \`--allow-empty\` to accept an empty run; \`--list-files\` shows what would be linted
    "
  `);
});

describe('a named file that cannot be linted ends in 2', () => {
  it.each([
    ['a binary file', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2]), 'is a binary file (it contains NUL bytes)'],
    ['a file with one NUL byte', 'FROM alpine\0:3.22\n', 'is a binary file (it contains NUL bytes)'],
    [
      'UTF-16 with NUL characters',
      Buffer.from('\uFEFFFROM a\0b\n', 'utf16le'),
      'is a binary file (it contains NUL characters)',
    ],
    [
      'a file above 50 MB',
      new Uint8Array(50 * 1024 * 1024 + 1).fill(0x23),
      'is too large: 50 MB (the maximum is 50 MB)',
    ],
  ])('%s', async (_, content, message) => {
    const { code, out, err } = await lint(tree({ Dockerfile: content }), 'Dockerfile');
    expect([code, out, err]).toEqual([2, '', `error: Dockerfile ${message}\n`]);
  });

  it.each([
    ['a link that leads nowhere', 'nowhere', 'is a broken symbolic link'],
    ['a link to itself', 'Dockerfile', 'is a symbolic link that points back to itself'],
  ])('%s', async (_, target, message) => {
    const cwd = tree();
    symlinkSync(target, join(cwd, 'Dockerfile'));
    const { code, err } = await lint(cwd, 'Dockerfile');
    expect([code, err]).toEqual([2, `error: Dockerfile ${message}\n`]);
  });

  it('in the pretty format without a word about problems that were not found', async () => {
    const { code, out } = await cli(['--no-config', 'missing'], { cwd: tree() });
    expect([code, out]).toEqual([2, '']);
  });
});

describe('what lies in a directory and cannot be linted is told, and the rest is linted', () => {
  it('binary files, links to nowhere and in circles, pipes and sockets', async () => {
    const cwd = tree({ Dockerfile: stale, 'a.Dockerfile': new Uint8Array([0, 1, 2]) });
    symlinkSync('nowhere', join(cwd, 'b.Dockerfile'));
    symlinkSync('c.Dockerfile', join(cwd, 'c.Dockerfile'));
    symlinkSync('.', join(cwd, 'round'));
    execFileSync('mkfifo', [join(cwd, 'd.Dockerfile')]);
    const server = createServer().listen(join(cwd, 'e.Dockerfile'));
    const { code, out, err } = await lint(cwd);
    server.close();
    expect(code).toBe(1);
    expect(out).toMatch(/^Dockerfile:2:1: warning dockerfile\/maintainer: .*\n$/);
    expect(err.split('\n')).toEqual([
      'warning: a.Dockerfile is a binary file (it contains NUL bytes); it is not linted',
      'warning: b.Dockerfile is a broken symbolic link; it is not linted',
      'warning: c.Dockerfile is a symbolic link that points back to itself; it is not linted',
      'warning: d.Dockerfile is a pipe; it is not linted',
      'warning: e.Dockerfile is neither a file nor a directory; it is not linted',
      '',
    ]);
  });

  it('a directory called Dockerfile is one to look into', async () => {
    const { code, out } = await lint(tree({ 'Dockerfile/Dockerfile': stale }));
    expect([code, out.slice(0, 26)]).toEqual([1, 'Dockerfile/Dockerfile:2:1:']);
  });

  it('a pipe that a Compose file points at is not waited for', async () => {
    const cwd = tree({ 'compose.yaml': 'services:\n  web:\n    image: nginx:1.29\n    env_file: settings.env\n' });
    execFileSync('mkfifo', [join(cwd, 'settings.env')]);
    expect((await cli(['--no-config'], { cwd })).code).toBeLessThan(3);
  });
});

describe('odd text is read as Docker or its author meant it', () => {
  it.each([
    ['with a byte order mark', `\uFEFF${stale}`],
    ['with CRLF', stale.replaceAll('\n', '\r\n')],
    ['in UTF-16', Buffer.from(`\uFEFF${stale}`, 'utf16le')],
    ['in UTF-16, big end first', Buffer.from(`\uFEFF${stale}`, 'utf16le').swap16()],
    ['in Latin-1', Buffer.from(stale.replace('Ada', 'Käthe'), 'latin1')],
    ['without a line end at the end', stale.trimEnd()],
  ])('%s', async (_, content) => {
    const { code, out, err } = await lint(tree({ Dockerfile: content }));
    expect([code, out.slice(0, 41), err]).toEqual([1, 'Dockerfile:2:1: warning dockerfile/mainta', '']);
  });

  it.each([
    ['nothing', ''],
    ['blank lines', '\n\n \n'],
    ['a comment', '# later\n'],
    ['carriage returns', 'FROM alpine:3.22\rMAINTAINER Ada\r'],
    ['a continuation at the end', 'FROM alpine:3.22\nRUN true \\'],
    ['an open heredoc', 'FROM alpine:3.22\nRUN <<EOF\ntrue\n'],
    ['an open quote', 'FROM alpine:3.22\nENV A="b\n'],
    ['control characters', 'FROM alpine:3.22\nRUN echo \u0001\u001b[31m\u007f\u2028\n'],
    ['half a surrogate pair', 'FROM alpine:3.22\nLABEL a="\ud83d"\n'],
  ])('%s ends in no crash', async (_, content) => {
    for (const name of ['Dockerfile', 'compose.yaml']) {
      const { code } = await cli(['--preset', 'strict'], { cwd: tree({ [name]: content }) });
      expect(code).toBeLessThan(2);
    }
  });

  it('a value that doubles from line to line fills no memory', async () => {
    const text = `FROM alpine:3.22\nENV A=xxxxxxxxxx\n${'ENV A=$A$A\n'.repeat(80)}MAINTAINER Ada\n`;
    expect(await lint(tree({ Dockerfile: text }))).toMatchObject({ code: 1, err: '' });
  });
});

describe('--fix loses nothing', () => {
  it.each([
    ['a read-only file', stale, 0o444, 'it is read-only'],
    ['Latin-1', Buffer.from(stale.replace('Ada', 'Käthe'), 'latin1'), 0o644, 'it is not UTF-8 and would be corrupted'],
    ['UTF-16', Buffer.from(`\uFEFF${stale}`, 'utf16le'), 0o644, 'it is not UTF-8 and would be corrupted'],
  ])('%s stays as it is, is told of, and ends in 2', async (_, content, mode, why) => {
    const cwd = tree({ Dockerfile: content, 'b.Dockerfile': stale });
    const path = join(cwd, 'Dockerfile');
    chmodSync(path, mode);
    const { code, out, err } = await lint(cwd, '--fix');
    const repairs = 'fixed 1 finding in 1 file:\n  1  dockerfile/maintainer\n\n';
    expect([code, err.slice(0, repairs.length)]).toEqual([2, repairs]);
    expect(err).toContain(`\nerror: Dockerfile was not fixed: ${why}\n`);
    expect(out).toMatch(/^Dockerfile:2:1: warning/);
    expect(readFileSync(path)).toEqual(Buffer.from(content));
    expect(readFileSync(join(cwd, 'b.Dockerfile'), 'utf8')).toBe(repaired);
  });

  it('a template that is named is linted and left as it is', async () => {
    const text = 'FROM {{BaseImage}}\nMAINTAINER Ada\n';
    const cwd = tree({ Dockerfile: text });
    const { code, out, err } = await lint(cwd, '--fix', 'Dockerfile');
    expect([code, out.slice(0, 17), err.split('\n')[0]]).toEqual([
      1,
      'Dockerfile:2:1: w',
      'note: Dockerfile is a template and was not fixed',
    ]);
    expect(readFileSync(join(cwd, 'Dockerfile'), 'utf8')).toBe(text);
    // Nor is a repair offered that would not be made.
    const { summary } = JSON.parse((await cli(['--format', 'json', 'Dockerfile'], { cwd })).out);
    expect(summary.fixable).toBe(0);
  });

  it('standard input in another encoding comes out as it went in', async () => {
    const stdin = Buffer.from(stale.replace('Ada', 'Käthe'), 'latin1');
    const { code, out, err } = await cli([...compact, '--fix', '-'], { cwd: tree(), stdin });
    expect([code, out]).toEqual([2, stdin.toString()]);
    expect(err).toContain('error: standard input was not fixed: it is not UTF-8 and would be corrupted\n');
  });

  it('a file that somebody saved meanwhile is left to them', async () => {
    const cwd = tree({ Dockerfile: stale });
    const { code, err } = await cli([...compact, '--fix', 'Dockerfile', '-'], {
      cwd,
      stdin: (async function* () {
        yield stale;
        writeFileSync(join(cwd, 'Dockerfile'), `${stale}USER app\n`);
      })(),
    });
    expect(code).toBe(2);
    expect(err).toContain('error: Dockerfile was not fixed: it changed during the run\n');
    expect(readFileSync(join(cwd, 'Dockerfile'), 'utf8')).toBe(`${stale}USER app\n`);
  });
});
