import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli } from '../support/cli.ts';
import { tree } from '../support/files.ts';

/** A program that answers like ShellCheck: it reports each `$NAME`, as SC2086, and what is not a script at all. */
const fake = `#!${process.execPath}
const fs = require('node:fs');
if (process.argv.includes('--version')) { console.log('ShellCheck - shell script analysis tool'); process.exit(0); }
const text = fs.readFileSync(0, 'utf8');
if (text.includes('break it')) { console.error('out of memory'); process.exit(2); }
const shell = process.argv.find((word) => word.startsWith('--shell='));
const comments = text.split('\\n').flatMap((line, index) => [...line.matchAll(/\\$[A-Z]+|then/g)].map((match) => {
  const column = [...line.slice(0, match.index)].length + 1;
  const code = match[0] === 'then' ? 1049 : match[0] === '$NEW' ? 2400 : 2086;
  return { file: '-', line: index + 1, endLine: index + 1, column, endColumn: column + match[0].length, level: code === 1049 ? 'error' : 'style', code, message: 'wrong under ' + shell };
}));
console.log(JSON.stringify({ comments }));
`;

/** A directory with a Dockerfile and the program. */
function directory(dockerfile: string, program = fake): string {
  const cwd = tree({ Dockerfile: dockerfile, shellcheck: program });
  chmodSync(join(cwd, 'shellcheck'), 0o755);
  return cwd;
}

const flags = ['--no-config', '-f', 'compact', '--fail-on', 'info'];

/** What a run with the program tells of a Dockerfile: the lines of its findings, and the rest. */
async function told(dockerfile: string, more: readonly string[] = [], program = fake) {
  const cwd = directory(dockerfile, program);
  const run = await cli([`--shellcheck=${join(cwd, 'shellcheck')}`, ...flags, ...more], { cwd });
  return { ...run, lines: run.out.split('\n').filter((line) => line.includes('ShellCheck')) };
}

describe.skipIf(process.platform === 'win32')('--shellcheck', () => {
  it('reports what the program finds at its place and level, under the ARG and ENV of the stage', async () => {
    const { lines, code } = await told(
      'FROM debian:12\nARG VERSION\nRUN echo "😀" $FOO \\\n  # why\n  && if echo $NEW; then true; fi\n',
    );
    expect(lines).toEqual([
      'Dockerfile:3:15: info shell/shellcheck: ShellCheck SC2086: wrong under --shell=sh',
      'Dockerfile:5:14: info shell/shellcheck: ShellCheck SC2400: wrong under --shell=sh',
      'Dockerfile:5:20: error shell/shellcheck: ShellCheck SC1049: wrong under --shell=sh',
    ]);
    expect(code).toBe(1);
  });

  it('checks the scripts of bash as such, and Compose files', async () => {
    const cwd = directory('FROM debian:12\nRUN ["bash", "-c", "echo $FOO"]\n');
    const compose = tree({
      'compose.yaml': 'services:\n  a:\n    image: alpine:3.22\n    command: sh -c "echo $$FOO"\n',
    });
    const program = `--shellcheck=${join(cwd, 'shellcheck')}`;
    expect((await cli([program, ...flags], { cwd })).out).toContain(
      'Dockerfile:2:26: info shell/shellcheck: ShellCheck SC2086: wrong under --shell=bash',
    );
    expect((await cli([program, ...flags], { cwd: compose })).out).toContain(
      'compose.yaml:4:26: info shell/shellcheck',
    );
  });

  it('says nothing twice that a rule of ours reports', async () => {
    const { out, lines } = await told('FROM debian:12\nRUN echo $FOO "$NEW"\n', ['--preset', 'shellcheck']);
    expect(lines).toEqual([expect.stringContaining('SC2400')]);
    expect(out).toContain('Dockerfile:2:10: info shell/unquoted-variable');
  });

  it('heeds the configuration and comments by code', async () => {
    const dockerfile = 'FROM debian:12\nRUN echo $FOO\n# hadolint ignore=SC2400\nRUN echo $NEW\n';
    expect((await told(dockerfile, ['--ignore', 'SC2086'])).lines).toEqual([]);
    const strict = await told('FROM debian:12\nRUN echo $NEW\n', ['--rule', 'SC2400=error']);
    expect(strict.lines).toEqual([expect.stringContaining(': error ')]);
  });

  it('says why when the program is not there or is another one', async () => {
    const missing = await cli(['--shellcheck=/nowhere/shellcheck', ...flags], { cwd: directory('FROM debian:12\n') });
    expect(missing.code).toBe(2);
    expect(missing.err).toContain('`/nowhere/shellcheck` cannot be run as ShellCheck: program not found');
    const other = await told('FROM debian:12\n', [], '#!/bin/sh\necho 1.0\n');
    expect(other.code).toBe(2);
    expect(other.err).toContain('cannot be run as ShellCheck');
  });

  it('tells once when the program fails, and lints on', async () => {
    const { code, out, err } = await told('FROM debian:12\nRUN break it\nRUN break it twice\nRUN echo $FOO\n');
    expect(code).toBe(2);
    expect((out + err).match(/ShellCheck failed on a script: out of memory/g)).toHaveLength(1);
    expect(out).toContain('Dockerfile:4:10: info');
  });

  it('takes no file for its value', async () => {
    const cwd = directory('FROM debian:12\nRUN echo $FOO\n');
    const run = await cli(['--shellcheck', 'Dockerfile', ...flags], { cwd, env: { PATH: cwd } });
    expect(run.err).not.toContain('`Dockerfile`');
  });
});
