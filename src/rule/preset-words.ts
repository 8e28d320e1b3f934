import type { Rule } from './contract.ts';

/** The presets of a rule as readable text, with the severity where a preset has its own. */
export function presetWords({ presets, presetSeverity }: Rule): string {
  if (presets.includes('every')) return 'all of them';
  if (presets.length === 0) return 'none; turn it on by its id';
  const levels: Readonly<Partial<Record<string, string>>> = presetSeverity ?? {};
  return presets.map((name) => (levels[name] === undefined ? name : `${name} (${levels[name]})`)).join(', ');
}
