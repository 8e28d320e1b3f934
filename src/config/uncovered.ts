import type { RuleIndex } from '../rule/rule-index.ts';
import type { SettingsLayer } from './settings.ts';

/** Codes of other tools that no rule has, and rules of plugins that are not loaded, by the requested setting. */
export interface Uncovered {
  /** To ignore, or turn off. */
  readonly off: readonly string[];
  /** To report at some level. */
  readonly on: readonly string[];
  /** To report exclusively. */
  readonly only: readonly string[];
}

/** The valid names in some layers that no rule has; undefined if there are none. */
export function uncoveredIn(layers: readonly SettingsLayer[], names: RuleIndex): Uncovered | undefined {
  const isUncovered = (name: string) => !names.find(name) && names.has(name);
  const rules = layers.flatMap((layer) => layer.rules ?? []).filter(({ name }) => isUncovered(name));
  const off = rules.flatMap(({ name, level }) => (level === 'off' ? name : []));
  const on = rules.flatMap(({ name, level }) => (level === 'off' ? [] : name));
  off.push(...layers.flatMap(({ ignore = [] }) => ignore).filter(isUncovered));
  const only = layers.flatMap((layer) => layer.only ?? []).filter(isUncovered);
  return off.length + on.length + only.length > 0 ? { off, on, only } : undefined;
}
