import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const module = JSON.stringify(fileURLToPath(new URL('../../src/cli/output.ts', import.meta.url)));
const program = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval'];
/** Writes more than any pipe holds, and says at the end that it came so far. */
const script = `import { standardStream } from ${module};
const out = standardStream(1);
for (let index = 0; index < 300; index++) out.write(String(index).padEnd(1999, '.') + '\\n');
out.write(new Uint8Array([111, 107, 10]));
standardStream(2).write('done ' + String(Object.hasOwn(out, 'isTTY') || out === process.stdout));`;

function isWhole(text: string): boolean {
  const lines = text.split('\n');
  return lines.length === 302 && lines[299]?.startsWith('299.') === true && lines[300] === 'ok';
}

it('writes everything into a pipe whose reader is slow', async () => {
  const child = spawn(process.execPath, [...program, script], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  await new Promise((resolve) => setTimeout(resolve, 300));
  for await (const chunk of child.stdout) out += chunk;
  expect([isWhole(out), err]).toEqual([true, 'done false']);
});

it('tries again when a pipe that does not block is full', () => {
  // The reader makes its end, which the writer shares, answer EAGAIN.
  const shell = `"$@" 2>/dev/null | { node -e 'process.stdin.pause(); setTimeout(() => process.stdin.resume().pipe(process.stdout), 400)'; }`;
  const { stdout } = spawnSync('bash', ['-c', shell, 'bash', process.execPath, ...program, script], {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  expect(isWhole(stdout)).toBe(true);
});

it('ends quietly when the reader has gone', async () => {
  const child = spawn(process.execPath, [...program, script], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const [code] = await once(child, 'close');
  expect([code, err]).toEqual([0, 'done false']);
});

it('writes to a file', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'infralint-')), 'out');
  const fd = openSync(path, 'w');
  spawnSync(process.execPath, [...program, script], { stdio: ['ignore', fd, 'ignore'] });
  closeSync(fd);
  expect(isWhole(readFileSync(path, 'utf8'))).toBe(true);
});

it.runIf(existsSync('/dev/full'))('says once that there is no room, and ends with exit code 2', () => {
  const fd = openSync('/dev/full', 'w');
  const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), main, 'rules'], {
    stdio: ['ignore', fd, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(fd);
  expect([status, stderr]).toEqual([
    2,
    'error: standard output cannot be written to: ENOSPC: no space left on device, write\n',
  ]);
});
