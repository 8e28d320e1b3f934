import type { Level, RuleSetting, RuleSettings } from '../config/config-types.ts';
import { codesUnder } from '../config/presets.ts';
import type { Finding, Notice } from '../finding.ts';
import { codesOf } from '../rule/codes.ts';
import type { ReportDetails, Rule } from '../rule/contract.ts';
import { originOf, placeInPlugin } from '../rule/plugin-origin.ts';
import { isForeignName } from '../rule/rule-index.ts';
import { type Located, SourceFile } from '../text/source.ts';

/** Collects what rules report, at the level from the settings of the file, and which rules crashed. */
export class Collector {
  readonly notices: Notice[] = [];
  readonly #settingsOf: (file: SourceFile) => RuleSettings;
  readonly #toolsOn: (file: SourceFile) => readonly string[];
  #findings: Finding[] = [];

  constructor(
    settingsOf: (file: SourceFile) => RuleSettings,
    toolsOn: (file: SourceFile) => readonly string[] = () => [],
  ) {
    this.#settingsOf = settingsOf;
    this.#toolsOn = toolsOn;
  }

  /** Adds a report of a rule, unless the settings turn it off for its file or code. */
  add(rule: Rule, at: Located, message: string, details: ReportDetails): void {
    checkReport(at, message, details);
    const { under, ...rest } = details;
    if (under && this.#toolsOn(at.file).includes(under.tool)) {
      this.add(rule, under.at, under.message, { ...rest, labels: under.labels });
      return;
    }
    for (const { file, start, end } of details.secrets ?? []) file.conceal(start, end);
    const setting = this.#settingsOf(at.file).get(rule.id);
    if (!setting) return;
    const aliases = aliasesOf(rule, details.alias);
    const level = levelOf(
      details.level && !setting.chosen ? { ...setting, level: details.level } : setting,
      aliases,
      details.milder,
    );
    if (level === 'off') return;
    const codes = this.#codesFor(rule, at.file, setting, aliases);
    const own = details.level ?? (details.milder ? milderLevels[rule.severity] : rule.severity);
    const { help, labels = [], fix, reach, alone, about, misread } = details;
    this.#findings.push({
      file: at.file,
      start: at.start,
      end: at.end,
      rule: rule.id,
      aliases,
      ...(codes.length > 0 && { codes }),
      severity: level,
      ...(own !== level && { ownSeverity: own }),
      category: rule.category,
      message,
      help,
      labels: labels.map((label) => ({ at: place(label.at), message: label.message })),
      fix: fix && { ...fix, edits: fix.edits.map((edit) => ({ at: place(edit.at), text: edit.text })) },
      ...(reach && { reach: place(reach) }),
      ...(alone && { alone }),
      ...(about !== undefined && { about }),
      ...(misread && { misread: place(misread) }),
    });
  }

  /** Codes that the configuration enables by name or by the preset of a tool. */
  #codesFor(rule: Rule, file: SourceFile, { byCode }: RuleSetting, aliases: readonly string[]): readonly string[] {
    const tools = this.#toolsOn(file);
    if (aliases.length === 0 || (byCode.size === 0 && tools.length === 0)) return [];
    const ofTools = codesUnder(tools, rule);
    return aliases.filter((code) => ofTools.includes(code) || (byCode.get(code) ?? 'off') !== 'off');
  }

  /** The findings collected since the last call. */
  take(): readonly Finding[] {
    const findings = this.#findings;
    this.#findings = [];
    return findings;
  }

  /** Records that a rule threw while it looked at a node of a file (its shown path). */
  crash(rule: Rule, path: string, node: unknown, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    const plugin = originOf(rule);
    const where = line(node, path);
    const inPlugin = plugin && placeInPlugin(error, plugin.url);
    const culprit = `rule${inPlugin ? ` (${inPlugin})` : ''}`;
    const toReport = plugin || isForeignName(rule.id) ? '' : ' and please report it';
    this.notices.push({
      level: 'error',
      kind: 'crash',
      path,
      rule: rule.id,
      message: `rule ${rule.id}${plugin ? ` of the plugin \`${plugin.name}\`` : ''} crashed at ${where}: ${reason}`,
      help: `this is a bug in the ${culprit}, not a problem in your file; turn it off with \`--ignore ${rule.id}\`${toReport}`,
      detail: error instanceof Error ? error.stack : undefined,
    });
  }
}

/** The line of a node, as `compose.yaml:12`. */
function line(node: unknown, path: string): string {
  if (!isLocated(node)) return path;
  return `${node.file.path}:${node.file.position(node.start).line}`;
}

/** Checks the arguments, because rules may be written in JavaScript. */
function checkReport(at: unknown, message: unknown, details: unknown): void {
  const form = '`report(node, message, { help })`';
  if (!isLocated(at))
    throw new TypeError(`${form} needs a node of the file, not \`${at === null ? 'null' : typeof at}\``);
  if (typeof message !== 'string' || message === '') throw new TypeError(`${form} needs a message`);
  if (typeof details !== 'object' || details === null) throw new TypeError(`${form} expects its details as an object`);
}

function isLocated(value: unknown): value is Located {
  return (
    typeof value === 'object' &&
    value !== null &&
    'file' in value &&
    value.file instanceof SourceFile &&
    'start' in value &&
    'end' in value
  );
}

/** Copies only the place: a finding that held the node itself would keep the whole model in memory. */
function place({ file, start, end }: Located): Located {
  return { file, start, end };
}

function aliasesOf(rule: Rule, alias: ReportDetails['alias']): readonly string[] {
  if (alias === undefined) return codesOf(rule).map((code) => code.code);
  return typeof alias === 'string' ? [alias] : alias;
}

const milderLevels = { error: 'warning', warning: 'info', info: 'info', off: 'off' } as const;

/** The level of a finding: the last code with a level of its own wins over the level of the rule. */
function levelOf({ level, byCode, chosen }: RuleSetting, aliases: readonly string[], milder = false): Level {
  let found = milder && !chosen ? milderLevels[level] : level;
  if (byCode.size > 0) {
    for (const [code, own] of byCode) if (aliases.includes(code)) found = own;
  }
  return found;
}
