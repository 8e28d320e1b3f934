import type { Notice } from '../finding.ts';
import { FOREIGN_SUBJECTS } from '../knowledge/foreign-codes.ts';
import { SHELLCHECK_CODES } from '../knowledge/shellcheck-codes.ts';
import { type ForeignCode, foreignCode } from '../rule/foreign-codes.ts';
import { orList } from '../text/wording.ts';
import type { ConfigProblem } from './config-types.ts';
import type { Uncovered } from './uncovered.ts';

/** Series of codes that are completely known: any other number is a typo, or from a newer version. */
const WHOLLY_KNOWN = /^(?:DL|SC|CL-|DS-|CKV2?_DOCKER_|CIS-DI-|DKL-|S\d)/;

/** Whether a code that no rule has exists in its tool; undefined if not all such codes are known. */
export function isCodeOfTool({ code, tool }: ForeignCode): boolean | undefined {
  if (code in FOREIGN_SUBJECTS || (tool === 'shellcheck' && SHELLCHECK_CODES.includes(code))) return true;
  return WHOLLY_KNOWN.test(code) ? false : undefined;
}

/** Notes about codes that no rule has. A code that exists and is turned off gets no note, because it is not reported anyway. */
export function uncoveredNotes({ off, on, only }: Uncovered, path: string | undefined): readonly Notice[] {
  const unknown = off.filter((name) => isUnknown(name));
  const notices: Notice[] = [];
  const where = path === undefined ? '' : ` (${path})`;
  const note = (message: string, codes: readonly string[]) =>
    notices.push({ level: 'note', kind: 'note', path, message, help: shellcheckHelp(codes) });
  if (unknown.length > 0)
    note(`infralint does not know ${quoted(unknown)}${where}, so there is nothing to turn off`, []);
  if (on.length > 0) note(`infralint has no rule for ${quoted(on)}${where}, so nothing is turned on`, on);
  if (only.length > 0) note(`infralint has no rule for ${quoted(only)}, named by \`--only\``, only);
  return notices;
}

/** The problem if `--only` names only codes that no rule has: a run that checks nothing must not look clean. */
export function nothingToReport(only: readonly string[]): ConfigProblem {
  const isCode = only.some((name) => foreignCode(name));
  const help = isCode
    ? (shellcheckHelp(only) ?? 'run `infralint explain CODE` to see what a code is about')
    : 'remove `--no-plugins` to load the rules of plugins';
  return { message: `infralint has no rule for ${quoted(only)}, so \`--only\` leaves nothing to check`, help };
}

function isUnknown(name: string): boolean {
  const foreign = foreignCode(name);
  return foreign !== undefined && isCodeOfTool(foreign) === false;
}

function quoted(names: readonly string[]): string {
  return orList([...new Set(names)].map((name) => `\`${name}\``));
}

/** ShellCheck itself may report codes that no rule has. */
function shellcheckHelp(names: readonly string[]): string | undefined {
  const isReported = names.some((name) => foreignCode(name)?.tool === 'shellcheck' && !isUnknown(name));
  return isReported ? 'add `--shellcheck` to have ShellCheck itself report it' : undefined;
}
