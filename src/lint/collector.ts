import type { Level, RuleSettings } from '../config/types.ts';
import type { Located, SourceFile } from '../model/source.ts';
import type { ReportDetails, Rule } from '../rule.ts';
import { codesOf } from './codes.ts';
import type { Finding, Notice } from './finding.ts';

/** How long a rule ran and how much it found. */
export interface RuleTiming {
  readonly rule: string;
  readonly milliseconds: number;
  readonly findings: number;
}

/** Collects what rules report, at the level that the settings of the file give it, each thing once. */
export class Collector {
  #findings: Finding[] = [];
  readonly #counts = new Map<string, number>();
  readonly notices: Notice[] = [];
  readonly #settingsOf: (file: SourceFile) => RuleSettings;
  readonly #times: Map<string, number> | undefined;
  readonly #seen = new Set<string>();
  readonly #crashed = new Set<string>();
  /** The file that is being walked: what a crash report names. */
  current: string | undefined;
  /** Paths of files that are judged on another occasion: what is reported there now is dropped. */
  muted: ReadonlySet<string> = new Set();

  constructor(settingsOf: (file: SourceFile) => RuleSettings, timing: boolean) {
    this.#settingsOf = settingsOf;
    this.#times = timing ? new Map() : undefined;
  }

  /** Takes a report of a rule; drops it when the settings of its file or code turn it off. */
  add(rule: Rule, at: Located, message: string, details: ReportDetails): void {
    const setting = this.#settingsOf(at.file).get(rule.id);
    if (!setting || this.muted.has(at.file.path)) return;
    const aliases = aliasesOf(rule, details.alias);
    const level = levelOf(setting, aliases);
    if (level === 'off') return;
    const key = `${rule.id}\0${at.file.path}\0${at.start}\0${at.end}\0${message}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const finding: Finding = {
      file: at.file,
      start: at.start,
      end: at.end,
      rule: rule.id,
      aliases,
      severity: level,
      category: rule.category,
      message,
      help: details.help,
      labels: (details.labels ?? []).map((label) => ({ at: place(label.at), message: label.message })),
      fix: details.fix && {
        ...details.fix,
        edits: details.fix.edits.map((edit) => ({ at: place(edit.at), text: edit.text })),
      },
    };
    this.#findings.push(finding);
    this.#counts.set(rule.id, (this.#counts.get(rule.id) ?? 0) + 1);
  }

  /** What was collected since the last call. */
  take(): readonly Finding[] {
    const findings = this.#findings;
    this.#findings = [];
    return findings;
  }

  /** Records that a rule threw in the current file; it is not called there again. */
  crash(rule: Rule, error: unknown): void {
    this.#crashed.add(`${rule.id}\0${this.current}`);
    this.notices.push({
      level: 'error',
      kind: 'crash',
      path: this.current,
      message: `rule ${rule.id} crashed: ${error instanceof Error ? error.message : String(error)}`,
      help: `this is a mistake in the rule, not in your file; turn it off with \`--ignore ${rule.id}\` and please report it`,
      detail: error instanceof Error ? error.stack : undefined,
    });
  }

  hasCrashed(rule: Rule): boolean {
    return this.#crashed.size > 0 && this.#crashed.has(`${rule.id}\0${this.current}`);
  }

  get timing(): boolean {
    return this.#times !== undefined;
  }

  time(rule: Rule, milliseconds: number): void {
    this.#times?.set(rule.id, (this.#times.get(rule.id) ?? 0) + milliseconds);
  }

  /** Rules by time spent, most first. */
  timings(): readonly RuleTiming[] {
    return [...(this.#times ?? [])]
      .map(([rule, milliseconds]) => ({ rule, milliseconds, findings: this.#counts.get(rule) ?? 0 }))
      .sort((a, b) => b.milliseconds - a.milliseconds);
  }
}

/** Only the place: a finding that held the node itself would keep the whole model alive. */
function place({ file, start, end }: Located): Located {
  return { file, start, end };
}

function aliasesOf(rule: Rule, alias: ReportDetails['alias']): readonly string[] {
  if (alias === undefined) return codesOf(rule).map((code) => code.code);
  return typeof alias === 'string' ? [alias] : alias;
}

/** The level of a finding: the last code with a level of its own wins over the level of the rule. */
function levelOf(setting: { level: Level; byCode: ReadonlyMap<string, Level> }, aliases: readonly string[]): Level {
  let level = setting.level;
  if (setting.byCode.size > 0) {
    for (const [code, own] of setting.byCode) if (aliases.includes(code)) level = own;
  }
  return level;
}
