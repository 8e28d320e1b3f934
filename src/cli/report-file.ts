import { appendFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { configNames } from '../config/find.ts';
import { writeProblem } from '../text/write-problem.ts';
import { Misuse } from './io.ts';

/** GitHub shows no job summary that is larger. */
const maxSummaryBytes = 1 << 20;
const cutNote = '\n> **The report ends here:** GitHub shows at most 1 MiB of a job summary.\n';

/** Rejects a report (its absolute path) that would take the place of a file that is linted, or be read as a configuration by the next run. */
export function checkReportPath(path: string, linted: ReadonlySet<string | undefined>): void {
  if (linted.has(path)) throw new Misuse(`the report would overwrite ${path}, which is linted`, 'give it another name');
  const name = basename(path);
  if (name === 'package.json' || configNames.includes(name)) {
    throw new Misuse(
      `the next run would read the report \`${name}\` as a configuration`,
      'give it another name, such as `report.json`',
    );
  }
}

/** Writes a report, with the directories on the way; what prevents that, in a clause. */
export function writeReport(path: string, text: string): string | undefined {
  return attempt(path, () => writeFileSync(path, text));
}

/** Adds a report to the job summary of GitHub, which every command of a step may add to. */
export function addToJobSummary(path: string, text: string): string | undefined {
  return attempt(path, () => {
    const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    appendFileSync(path, fitted(text, maxSummaryBytes - size));
  });
}

function attempt(path: string, write: () => void): string | undefined {
  try {
    mkdirSync(dirname(path), { recursive: true });
    write();
    return undefined;
  } catch (error) {
    return writeProblem(error);
  }
}

/** As many whole lines of a text as fit into a number of bytes. */
function fitted(text: string, bytes: number): string {
  const data = Buffer.from(text);
  if (data.length <= bytes) return text;
  const end = data.lastIndexOf('\n', Math.max(0, bytes - Buffer.byteLength(cutNote)));
  return data.toString('utf8', 0, end + 1) + cutNote;
}
