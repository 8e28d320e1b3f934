import type { ConfigRequest } from '../config/load-configs.ts';
import type { SettingsLayer } from '../config/settings.ts';
import type { ConfigSourceFlags, RuleFlags } from './flags.ts';

/** What the command line says of rules, as the layer above all configurations. */
export function layerOf({ preset, rule, only, ignore }: RuleFlags): SettingsLayer {
  return { presets: preset, rules: rule, only, ignore };
}

/** Which configuration the command line asks for. */
export function configSource({ config, plugins }: ConfigSourceFlags): Pick<ConfigRequest, 'file' | 'none' | 'plugins'> {
  return { file: config === false ? undefined : config, none: config === false, plugins };
}
