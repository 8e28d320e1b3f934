import type { RuleIndex } from '../rule/rule-index.ts';
import type { SettingsLayer } from './settings.ts';

/** Codes of other tools that no rule has, and rules of plugins that are not loaded, by what is asked of them. */
export interface Uncovered {
  /** To be ignored, or off. */
  readonly off: readonly string[];
  /** To be reported at some level. */
  readonly on: readonly string[];
  /** To be all that is reported. */
  readonly only: readonly string[];
}

/** The names in some layers that may be used although no rule has them; undefined when there are none. */
export function uncoveredIn(layers: readonly SettingsLayer[], names: RuleIndex): Uncovered | undefined {
  const isUncovered = (name: string) => !names.find(name) && names.has(name);
  const rules = layers.flatMap((layer) => layer.rules ?? []).filter(({ name }) => isUncovered(name));
  const off = rules.flatMap(({ name, level }) => (level === 'off' ? name : []));
  const on = rules.flatMap(({ name, level }) => (level === 'off' ? [] : name));
  off.push(...layers.flatMap(({ ignore = [] }) => ignore).filter(isUncovered));
  const only = layers.flatMap((layer) => layer.only ?? []).filter(isUncovered);
  return off.length + on.length + only.length > 0 ? { off, on, only } : undefined;
}
