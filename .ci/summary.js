/** Prints the closing line of `.ci/run`: the counts of vitest's JSON report and of the checks besides; leaves with 1 if anything failed. */
import { readFileSync } from 'node:fs';

const [path, failedChecks] = process.argv.slice(2);
const report = readFileSync(path, 'utf8');
// An empty report: vitest itself did not come to an end.
const { numPassedTests = 0, numFailedTests = 1 } = report === '' ? {} : JSON.parse(report);
const failed = Math.max(numFailedTests, Number(failedChecks));
console.log(`infralint: ${numPassedTests} passed, ${failed} failed`);
process.exitCode = failed > 0 || numPassedTests === 0 ? 1 : 0;
