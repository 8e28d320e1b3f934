import type { Finding, SuppressionResult } from '../finding.ts';
import { SHELLCHECK_CODES } from '../knowledge/shellcheck-codes.ts';
import type { Script } from '../model/shell/shell-types.ts';
import type { Rule, Severity } from '../rule/contract.ts';
import { type Located, SourceFile } from '../text/source.ts';

/** What ShellCheck says of a place in a text; lines and columns (code points) count from 1, ends are exclusive. */
export interface ShellcheckComment {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly level: 'error' | 'warning' | 'info' | 'style';
  /** Without `SC`. */
  readonly code: number;
  readonly message: string;
}

/** Runs ShellCheck on a text. Never throws: its creator reports failures. */
export type Shellcheck = (text: string, dialect: 'sh' | 'bash') => readonly ShellcheckComment[];

/** The id of the rule that reports the findings of ShellCheck. It is not a file under `rules`, because it needs the program. */
const ID = 'shell/shellcheck';

/** The rule that reports what ShellCheck finds in the scripts that infralint reads, at ShellCheck's levels. */
export function shellcheckRule(run: Shellcheck): Rule {
  return {
    id: ID,
    summary: 'A problem that ShellCheck reports',
    why: 'ShellCheck ran because of `--shellcheck`. Its wiki explains each code.',
    category: 'correctness',
    severity: 'warning',
    presets: ['every'],
    fix: 'none',
    aliases: { shellcheck: SHELLCHECK_CODES },
    references: ['https://www.shellcheck.net/wiki/'],
    examples: [],
    check: {
      script(script, { report }) {
        const { syntax } = script;
        if (!syntax) return;
        const head = exportsFor(script);
        const text = new SourceFile('', syntax.text);
        for (const { line, column, endLine, endColumn, level, code, message } of run(
          head + syntax.text,
          syntax.dialect === 'bash' ? 'bash' : 'sh',
        )) {
          // The line of exports is ours.
          const shift = head === '' ? 0 : 1;
          if (line - shift < 1) continue;
          const start = offsetIn(text, line - shift, column);
          const at = syntax.place(syntax.root, start, Math.max(start, offsetIn(text, endLine - shift, endColumn)));
          report(at, `ShellCheck SC${code}: ${message}`, { alias: `SC${code}`, level: severities[level] });
        }
      },
    },
  };
}

const severities: Readonly<Record<ShellcheckComment['level'], Severity>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  style: 'info',
};

/** A line that declares the ARG and ENV names of the stage, which the script may read; empty when there are none. */
function exportsFor({ host }: Script): string {
  const names = [...(host.stage?.variables.keys() ?? [])].filter((name) => /^[A-Za-z_]\w*$/.test(name));
  return names.length === 0 ? '' : `export ${names.map((name) => `${name}=1`).join(' ')}\n`;
}

/** The offset of a line and column, which is counted in code points, both from 1. */
function offsetIn(file: SourceFile, line: number, column: number): number {
  const { text } = file;
  let at = file.lineSpan(line).start;
  for (let count = 1; count < column && at < text.length; count++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
}

/** Drops what ShellCheck finds where a rule of ours reports the same code: at the same place or on the same line. */
export function withoutRepeats({ kept, suppressed }: SuppressionResult): SuppressionResult {
  if (![...kept, ...suppressed].some(({ rule }) => rule === ID)) return { kept, suppressed };
  const own = new Map<string, Finding[]>();
  for (const finding of [...kept, ...suppressed]) {
    if (finding.rule === ID) continue;
    for (const code of finding.aliases) {
      const key = `${code} ${finding.file.path}`;
      own.set(key, [...(own.get(key) ?? []), finding]);
    }
  }
  const isNew = (finding: Finding) =>
    finding.rule !== ID ||
    !finding.aliases.some((code) => own.get(`${code} ${finding.file.path}`)?.some((other) => isSame(other, finding)));
  return { kept: kept.filter(isNew), suppressed: suppressed.filter(isNew) };
}

function isSame(a: Located, b: Located): boolean {
  if (a.start < b.end && b.start < a.end) return true;
  return a.file.position(a.start).line === b.file.position(b.start).line;
}
