import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tree } from '../support/files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = [
  '--import',
  import.meta.resolve('tsx'),
  fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url)),
];

describe('as a process', () => {
  it('leaves with the exit code', () => {
    const run = (...argv: string[]) =>
      spawnSync(process.execPath, [...program, ...argv], { cwd: tree(), encoding: 'utf8' });
    expect(run('--version')).toMatchObject({ status: 0, stderr: '' });
    expect(run('--nonsense')).toMatchObject({ status: 2, stdout: '' });
  });

  it.each([
    ['process.exit(0);', 'infralint exited before it was done: something called `process.exit`'],
    [
      'await new Promise(() => {});',
      'infralint exited before it was done: something it was waiting for never happened',
    ],
    ["setTimeout(() => { throw new Error('late'); }); await new Promise(() => {});", 'infralint crashed: late'],
  ])('fails when a plugin ends it: %s', (plugin, message) => {
    const cwd = tree({ Dockerfile: 'FROM debian:13\n', 'infralint.yaml': 'plugins: [./p.mjs]\n', 'p.mjs': plugin });
    const { status, stderr } = spawnSync(process.execPath, program, { cwd, encoding: 'utf8' });
    expect([status, stderr.split('\n', 2)]).toEqual([
      3,
      [message, '  help: check the plugin `./p.mjs`, or use `--no-plugins`'],
    ]);
  });

  it('takes a closed pipe for success', async () => {
    const child = spawn(process.execPath, [...program, 'rules', '--format', 'json'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    const [code] = await once(child, 'close');
    expect([code, err]).toEqual([0, '']);
  });

  it('ends at once at Ctrl-C, as shells expect it', () => {
    const script = '"$@" - < <(sleep 5) & child=$!; sleep 0.7; kill -INT $child; wait $child; echo "ended with $?"';
    // Jobs in the background of a script ignore Ctrl-C, unless the shell controls them.
    const { stdout } = spawnSync('bash', ['-mc', script, 'bash', process.execPath, ...program], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stdout).toBe('ended with 130\n');
  });
});
