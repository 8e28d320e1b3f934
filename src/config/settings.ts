import type { Target } from '../knowledge/targets.ts';
import { codesOf } from '../rule/codes.ts';
import type { Rule, Severity } from '../rule/contract.ts';
import type { FileKind } from '../text/file-kind.ts';
import type { Level, RuleSetting, RuleSettings } from './config-types.ts';
import { defaultOptions } from './defaults.ts';
import { isAbout, presetLevel } from './presets.ts';

/** One line of `rules`: an id or a code, its level, and options already validated. */
export interface RuleEntry {
  readonly name: string;
  readonly level: Level;
  /** Undefined leaves the options unchanged. */
  readonly options?: unknown;
}

/** A source of settings: a configuration file, one of its overrides, or the command line. Later ones win. */
export interface SettingsLayer {
  /** Replaces the presets of earlier layers. */
  readonly presets?: readonly string[] | undefined;
  readonly rules?: readonly RuleEntry[] | undefined;
  /** Replaces the targets of earlier layers. */
  readonly targets?: readonly Target[] | undefined;
  /** Ids and codes; everything else is off. */
  readonly only?: readonly string[] | undefined;
  /** Whether the rules about suppression comments are on under any preset. */
  readonly reportUnused?: boolean | undefined;
  /** Ids and codes that are off. */
  readonly ignore?: readonly string[] | undefined;
}

/** A {@link RuleSetting} under construction. */
interface Draft {
  level: Level;
  chosen?: boolean;
  readonly byCode: Map<string, Level>;
  options: unknown;
}

const rank: Readonly<Record<Level, number>> = { off: 0, info: 1, warning: 2, error: 3 };

/**
 * The settings of rules for one file: the presets of the last layer with presets (or `recommended`), the strictest level if presets differ,
 * then the `rules` of all layers in order, then `only` and `ignore`. Unknown names are ignored here, because they are rejected when the
 * configuration is read.
 */
export function ruleSettings(
  rules: readonly Rule[],
  layers: readonly SettingsLayer[],
  kind: FileKind = 'dockerfile',
): RuleSettings {
  const presets = presetsOf(layers).filter((preset) => isAbout(preset, kind));
  const reportUnused = layers.some((layer) => layer.reportUnused);
  const restrictions = layers.flatMap(({ only = [] }) => (only.length > 0 ? [only] : []));
  const settings = new Map<string, RuleSetting>();
  for (const rule of rules) {
    const codes = codesOf(rule).map(({ code }) => code);
    const isIn = (only: readonly string[]) => only.includes(rule.id) || codes.some((code) => only.includes(code));
    if (!restrictions.every(isIn)) continue;
    const draft = fromPresets(rule, presets);
    if (reportUnused && draft.level === 'off' && rule.check.pragmaProblem) draft.level = rule.severity;
    for (const layer of layers) for (const entry of layer.rules ?? []) applyEntry(draft, entry, rule, codes);
    for (const only of restrictions) restrict(draft, only, rule, codes);
    for (const layer of layers) {
      for (const name of layer.ignore ?? []) applyEntry(draft, { name, level: 'off' }, rule, codes);
    }
    if (draft.level === 'off' && [...draft.byCode.values()].every((level) => level === 'off')) continue;
    draft.options ??= defaultOptions(rule);
    settings.set(rule.id, draft);
  }
  return settings;
}

/** The presets that are on. */
export function presetsOf(layers: readonly SettingsLayer[]): readonly string[] {
  return layers.findLast((layer) => layer.presets !== undefined)?.presets ?? ['recommended'];
}

function fromPresets(rule: Rule, presets: readonly string[]): Draft {
  const draft: Draft = { level: 'off', byCode: new Map(), options: undefined };
  for (const preset of presets) {
    const { level, codes } = presetLevel(preset, rule);
    if (level) draft.level = stricter(draft.level, level);
    for (const [code, own] of codes) draft.byCode.set(code, stricter(draft.byCode.get(code) ?? 'off', own));
  }
  return draft;
}

function stricter(a: Level, b: Severity): Level {
  return rank[a] >= rank[b] ? a : b;
}

function applyEntry(draft: Draft, { name, level, options }: RuleEntry, rule: Rule, codes: readonly string[]): void {
  if (name === rule.id) {
    draft.level = level;
    draft.chosen = true;
    draft.byCode.clear();
  } else if (codes.includes(name)) {
    // Deleted first, so that the last one in the file is last in the map.
    draft.byCode.delete(name);
    draft.byCode.set(name, level);
  } else return;
  if (options !== undefined) draft.options = options;
}

/** Turns off everything that is not named; a named rule or code that was off gets the severity of the rule. */
function restrict(draft: Draft, only: readonly string[], rule: Rule, codes: readonly string[]): void {
  const on = (level: Level | undefined): Level => (level === undefined || level === 'off' ? rule.severity : level);
  if (only.includes(rule.id)) {
    draft.level = on(draft.level);
    return;
  }
  const before = new Map(draft.byCode);
  const level = draft.level;
  draft.level = 'off';
  draft.byCode.clear();
  for (const code of codes) if (only.includes(code)) draft.byCode.set(code, on(before.get(code) ?? level));
}
