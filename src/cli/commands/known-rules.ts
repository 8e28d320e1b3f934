import { type Configs, loadConfigs } from '../../config/load-configs.ts';
import { absolute, join } from '../../discover/paths.ts';
import { loadAllRules, withTexts } from '../../rule/registry.ts';
import { RuleIndex } from '../../rule/rule-index.ts';
import { realDisk } from '../../text/real-disk.ts';
import type { ConfigSourceFlags } from '../flags.ts';
import type { Io } from '../io.ts';
import { configSource } from '../layer.ts';

/** The rules that a command can look up, and the configuration that loaded the plugin rules; the caller reports its problems. */
export interface KnownRules {
  readonly index: RuleIndex;
  readonly configs: Configs;
}

/**
 * The built-in rules with the texts of their pages and, unless disabled, the rules of the plugins in the configuration: the one of the
 * current directory unless another one is named.
 */
export async function knownRules(io: Io, flags: ConfigSourceFlags): Promise<KnownRules> {
  const cwd = absolute(io.cwd, '.');
  const file = join(cwd, 'Dockerfile');
  const configs = await loadConfigs({ cwd, disk: realDisk(), paths: [file], ...configSource(flags) });
  return {
    index: new RuleIndex([...(await withTexts(await loadAllRules())), ...configs.configFor(file).plugins]),
    configs,
  };
}
