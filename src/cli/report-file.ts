import { appendFileSync, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { configNames } from '../config/find.ts';
import { classifyName } from '../discover/classify.ts';
import { baseName } from '../discover/paths.ts';
import { writeProblem } from '../text/write-problem.ts';
import { Misuse } from './io.ts';

/** GitHub does not show a larger job summary. */
const maxSummaryBytes = 1 << 20;
const cutNote = '\n> **The report ends here:** GitHub shows at most 1 MiB of a job summary.\n';

/** Rejects a report that would overwrite a file that is or may be linted, or that the next run would read as a configuration. */
export function checkReportPath(path: string, absolutePath: string, linted: ReadonlySet<string | undefined>): void {
  if (/[/\\]$/.test(path)) throw new Misuse(`\`${path}\` is a directory: the report needs a file name`);
  const name = baseName(absolutePath);
  if (linted.has(absolutePath) || (classifyName(name)?.sure && existsSync(absolutePath)))
    throw new Misuse(`the report would overwrite ${absolutePath}`, 'choose another name');
  if (name === 'package.json' || configNames.includes(name)) {
    throw new Misuse(
      `the next run would read the report \`${name}\` as a configuration`,
      'choose another name, such as `report.json`',
    );
  }
}

/** Writes a report and creates missing directories. Returns the problem as a clause if that fails. */
export function writeReport(path: string, text: string): string | undefined {
  return attempt(path, () => writeFileSync(path, text));
}

/** Appends a report to the job summary of GitHub, which other commands of the step may write to as well. */
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
