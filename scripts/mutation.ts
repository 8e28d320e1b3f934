/**
 * Changes the glue code at random places, one at a time, and lists the changes that no test detects.
 *   npm run mutation -- lint|fix|load|project [--sample N] [--seed N]
 * Not for CI: it takes minutes, and some changes that survive are as correct as the original.
 */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import type { Sampling } from './mutation/sample.ts';

const targets: ReadonlyMap<string, readonly string[]> = new Map([
  ['lint', ['src/lint/**/*.ts']],
  ['fix', ['src/fix/**/*.ts']],
  ['load', ['src/model/compose/load/**/*.ts']],
  ['project', ['src/model/project.ts', 'src/model/example-files.ts', 'src/model/git-ignored.ts']],
]);

/** The possible results for a mutant. */
const verdicts = ['killed', 'survived', 'timeouts', 'no coverage', 'no verdict'] as const;

const usage = `usage: npm run mutation -- ${[...targets.keys()].join('|')} [--sample N] [--seed N]

Changes one part of the sources at random places, one at a time, and runs the tests of the glue each time.
  --sample N   how many changes to try (250 if not given: at most 7 minutes on 2 idle cores)
  --seed N     which ones: the same number picks the same changes (1 if not given)`;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
try {
  const { mutate, sampling } = readArguments(process.argv.slice(2));
  const results = await runStryker(mutate, sampling);
  report(results.filter(({ status }) => status !== 'CompileError'));
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function readArguments(args: string[]): { readonly mutate: readonly string[]; readonly sampling: Sampling } {
  const options = { sample: { type: 'string', default: '250' }, seed: { type: 'string', default: '1' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: false });
  const mutate = targets.get(positionals[0] ?? '');
  const [size, seed] = [values.sample, values.seed].map((value) => (/^\d+$/.test(String(value)) ? Number(value) : NaN));
  const known = Object.keys(values).every((name) => name in options);
  if (mutate === undefined || positionals.length > 1 || !known || !(size! > 0) || !(seed! >= 0)) {
    throw new RangeError(usage);
  }
  return { mutate, sampling: { size: size!, seed: seed! } };
}

function runStryker(mutate: readonly string[], sampling: Sampling): Promise<readonly MutantResult[]> {
  const stryker = new Stryker({
    mutate: [...mutate],
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutation/vitest.config.ts' },
    coverageAnalysis: 'perTest',
    checkers: ['sample'],
    sampling,
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner'), import.meta.resolve('./mutation/sample.ts')],
    // The processes that Stryker starts load all plugins too, and ours is TypeScript.
    checkerNodeArgs: ['--import', 'tsx'],
    testRunnerNodeArgs: ['--import', 'tsx'],
    concurrency: 2,
    // Most endless loops are detected by counting. A short limit would only catch tests that are slow on a busy machine.
    timeoutFactor: 4,
    timeoutMS: 10_000,
    // Types are not checked here, and the comments that turn checks off would shift lines.
    disableTypeChecks: false,
    // Outside the repository, so that no other tool finds the copy.
    tempDirName: join(tmpdir(), 'infralint-mutation'),
    cleanTempDir: 'always',
    ignorePatterns: ['.ci', 'dist', 'docs', 'fixtures'],
    reporters: ['progress-append-only'],
    warnings: { unknownOptions: false, slow: false, preprocessorErrors: true, unserializableOptions: true },
  });
  return stryker.runMutationTest();
}

function verdictOn({ status, testsCompleted }: MutantResult): (typeof verdicts)[number] {
  if (status === 'Killed') return 'killed';
  if (status === 'Timeout') return 'timeouts';
  if (status === 'NoCoverage') return 'no coverage';
  // A mutant may crash the process. And Vitest may end a run before its first test, especially on a busy machine:
  // Stryker counts that as a survivor (its issue 6073).
  return status === 'Survived' && testsCompleted !== 0 ? 'survived' : 'no verdict';
}

function report(results: readonly MutantResult[]): void {
  const by = new Map(verdicts.map((verdict) => [verdict, results.filter((each) => verdictOn(each) === verdict)]));
  const count = (verdict: (typeof verdicts)[number]) => by.get(verdict)!.length;
  const score = (100 * (count('killed') + count('timeouts'))) / (results.length - count('no verdict'));
  console.log(`\nmutants      ${results.length}`);
  for (const verdict of verdicts) console.log(`${verdict.padEnd(13)}${count(verdict)}`);
  console.log(`score        ${score.toFixed(1)} %`);
  by.delete('killed');
  for (const [verdict, mutants] of by)
    if (mutants.length > 0) console.log([`\n${verdict}:`, ...mutants.map(describe).sort()].join('\n'));
}

/** A mutant in one line, with the text that it replaces. */
function describe({ fileName, location: { start, end }, mutatorName, replacement }: MutantResult): string {
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  lines.push(lines.pop()!.slice(0, end.column - 1));
  lines[0] = lines[0]!.slice(start.column - 1);
  const [original, mutated] = [lines.join(' '), replacement].map((text) => text.replace(/\s+/g, ' '));
  return `${relative('.', fileName)}:${start.line}:${start.column} ${mutatorName}: ${original} -> ${mutated}`;
}
