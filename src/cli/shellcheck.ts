import { spawnSync } from 'node:child_process';
import * as z from 'zod';
import type { Notice } from '../finding.ts';
import { type ShellcheckComment, shellcheckRule } from '../lint/shellcheck.ts';
import type { Rule } from '../rule/contract.ts';
import { Misuse } from './io.ts';

/** In milliseconds; longer than any script takes. */
const TIMEOUT = 60_000;
const MAX_OUTPUT = 64 * 1024 * 1024;

const output = z.object({
  comments: z.array(
    z.object({
      line: z.number(),
      column: z.number(),
      endLine: z.number(),
      endColumn: z.number(),
      level: z.enum(['error', 'warning', 'info', 'style']),
      code: z.number(),
      message: z.string(),
    }),
  ),
});

/** ShellCheck as a program, and its failures. */
export interface ShellcheckProgram {
  /** The rule that reports what it finds. */
  readonly rules: readonly Rule[];
  /** The failures, each only once for all scripts. */
  readonly notices: readonly Notice[];
}

/**
 * Finds ShellCheck, which is only run if the user asks for it. Each script is checked once, through standard input: no files are written.
 *
 * @param program a path or a name on the PATH
 * @throws Misuse when it cannot be run
 */
export function findShellcheck(program: string): ShellcheckProgram {
  const version = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: TIMEOUT });
  if (version.error || version.status !== 0 || !/shellcheck/i.test(version.stdout)) {
    throw new Misuse(
      `\`${program}\` cannot be run as ShellCheck${version.error ? `: ${reasonOf(version.error)}` : ''}`,
      'install ShellCheck, or use `--shellcheck=/path/to/shellcheck`; infralint checks scripts even without it',
    );
  }
  const known = new Map<string, readonly ShellcheckComment[]>();
  const notices: Notice[] = [];
  return {
    notices,
    rules: [
      shellcheckRule((text, dialect) => {
        const key = `${dialect}\n${text}`;
        let found = known.get(key);
        if (!found) {
          found = check(program, text, dialect, (message) => {
            if (notices.length === 0) notices.push({ level: 'error', kind: 'input', path: undefined, message });
          });
          known.set(key, found);
        }
        return found;
      }),
    ],
  };
}

function check(
  program: string,
  text: string,
  dialect: 'sh' | 'bash',
  fail: (message: string) => void,
): readonly ShellcheckComment[] {
  // SC1090 and SC1091 are about files that are not there while a Dockerfile is linted, SC2187 about BusyBox.
  const options = ['--norc', '--format=json1', `--shell=${dialect}`, '--exclude=SC1090,SC1091,SC2187', '-'];
  const { error, status, stdout, stderr } = spawnSync(program, options, {
    input: text,
    encoding: 'utf8',
    timeout: TIMEOUT,
    maxBuffer: MAX_OUTPUT,
  });
  const parsed = error ? undefined : output.safeParse(jsonOf(stdout));
  if (parsed?.success) return parsed.data.comments;
  const reason = error ? reasonOf(error) : stderr.trim().split('\n')[0] || `it exited with status ${status}`;
  fail(`ShellCheck failed on a script: ${reason}`);
  return [];
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reasonOf(error: Error): string {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'program not found';
  if (code === 'EACCES') return 'permission denied';
  if (code === 'ETIMEDOUT') return 'it took longer than a minute';
  return error.message;
}
