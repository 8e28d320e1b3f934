import type { ConfigRequest } from '../config/load-configs.ts';
import type { SettingsLayer } from '../config/settings.ts';
import type { ConfigSourceFlags, LintFlags, RuleFlags } from './flags.ts';

/** The rule settings of the command line, as the layer above all configurations. */
export function layerOf(flags: RuleFlags & Pick<LintFlags, 'reportUnused'>): SettingsLayer {
  const { preset, rule, only, ignore, reportUnused } = flags;
  return { presets: preset, rules: rule, only, ignore, reportUnused };
}

/** Which configuration the command line asks for. */
export function configSource({ config, plugins }: ConfigSourceFlags): Pick<ConfigRequest, 'file' | 'none' | 'plugins'> {
  return { file: config === false ? undefined : config, none: config === false, plugins };
}
