import type { SettingsLayer } from '../config/settings.ts';
import type { RuleFlags } from './flags.ts';

/** What the command line says of rules, as the layer above all configurations. */
export function layerOf({ preset, rule, only, ignore }: RuleFlags): SettingsLayer {
  return { presets: preset, rules: rule, only, ignore };
}
