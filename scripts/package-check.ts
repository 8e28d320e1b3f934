import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** In bytes. */
const LARGEST = 1_000_000;

/** The files that must be in the package in addition to the code. */
const PAPERS = ['README.md', 'CHANGELOG.md', 'LICENSE', 'NOTICES', 'docs/configuration.schema.json'];

// Packs the package like `npm publish`, and checks that it works for a user.
const directory = mkdtempSync(join(tmpdir(), 'infralint-package-'));
const problems: string[] = [];
try {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', directory], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const tarball = join(directory, `infralint-${version}.tgz`);
  tool('publint/src/cli.js', 'run', tarball, '--strict');
  tool('@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'esm-only');
  execFileSync('tar', ['-xzf', tarball], { cwd: directory });
  checkContent(join(directory, 'package'), statSync(tarball).size);
  await checkUse(join(directory, 'package'));
} finally {
  rmSync(directory, { recursive: true, force: true });
}
for (const problem of problems) console.error(`package: ${problem}`);
if (problems.length > 0) process.exitCode = 1;

/** Runs the command line of a package. */
function tool(script: string, ...argv: readonly string[]): void {
  try {
    execFileSync(process.execPath, [join('node_modules', script), ...argv], { stdio: 'inherit' });
  } catch {
    problems.push(`${script} found something`);
  }
}

function checkContent(unpacked: string, bytes: number): void {
  if (bytes > LARGEST) problems.push(`${bytes} bytes packed, more than ${LARGEST}`);
  const manifest: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'));
  for (const key of ['dependencies', 'devDependencies', 'scripts'])
    if (manifest[key] !== undefined) problems.push(`package.json has ${key}`);
  for (const name of PAPERS) statSync(join(unpacked, name));
}

/** The unpacked files must be enough, because nothing else is installed with them. */
async function checkUse(unpacked: string): Promise<void> {
  const dockerfile = 'FROM debian\n';
  writeFileSync(join(unpacked, 'Dockerfile'), dockerfile);
  const argv = [join(unpacked, 'bin/infralint.js'), 'Dockerfile', '--fail-on', 'never', '-f', 'json'];
  const report = JSON.parse(execFileSync(process.execPath, argv, { cwd: unpacked, encoding: 'utf8' }));
  const { lintText } = await import(pathToFileURL(join(unpacked, 'dist/index.js')).href);
  const { findings } = await lintText(dockerfile, { path: 'Dockerfile', cwd: unpacked });
  if (report.summary.warnings === 0) problems.push('the command line finds nothing');
  if (findings.length !== report.summary.warnings) problems.push('the API does not find what the command line finds');
}
