import { stringify } from 'yaml';
import { loadConfigs } from '../../config/load-configs.ts';
import { absolute, shown } from '../../discover/paths.ts';
import { loadAllRules } from '../../rule/registry.ts';
import { realDisk } from '../../text/real-disk.ts';
import { exitCodes } from '../exit-code.ts';
import type { ConfigFlags } from '../flags.ts';
import { reportConfigProblems } from '../inputs.ts';
import { type Io, Misuse } from '../io.ts';
import { layerOf } from '../layer.ts';

/** Prints the effective configuration for a file: what it consists of and the level of every rule that is on. */
export async function config(path: string | undefined, flags: ConfigFlags, io: Io): Promise<number> {
  if (flags.compose) return (await import('./compose-config.ts')).composeConfig(path, flags, io);
  if (flags.format !== undefined || flags.origins)
    throw new Misuse('--format and --origins go with --compose', 'add `--compose` to see Compose files merged');
  const cwd = absolute(io.cwd, '.');
  const disk = realDisk();
  const target = absolute(cwd, path ?? '.');
  const file = disk.kind(target) === 'directory' ? `${target}/Dockerfile` : target;
  const configs = await loadConfigs({
    cwd,
    disk,
    paths: [file],
    file: flags.config === false ? undefined : flags.config,
    none: flags.config === false,
    plugins: flags.plugins,
    commandLine: layerOf(flags),
  });
  if (reportConfigProblems(configs, io)) return exitCodes.misuse;
  const found = configs.configFor(file);
  const rules: Record<string, unknown> = {};
  for (const [id, { level, byCode, options }] of found.settings(file, [...(await loadAllRules()), ...found.plugins])) {
    if (level !== 'off') rules[id] = options === undefined ? level : [level, options];
    for (const [code, own] of byCode) rules[code] = own;
  }
  const { failOn = 'warning', ignore, plugins } = found;
  const [build, compose] = [content(found.build), content(found.compose)];
  const targets = found.targets(file);
  const from = found.path === undefined ? 'no configuration file: the defaults' : `from ${shown(cwd, found.path)}`;
  const data = {
    presets: found.presets(file),
    failOn,
    ...(ignore.length > 0 && { ignore }),
    ...(build && { build }),
    ...(compose && { compose }),
    ...(targets && { target: targets }),
    ...(plugins.length > 0 && { plugins: plugins.map((rule) => rule.id) }),
    rules,
  };
  io.stdout.write(`# ${from}; for ${shown(cwd, file)}${found.ignores(file) ? ', which is ignored' : ''}\n`);
  io.stdout.write(stringify(data, { lineWidth: 0, aliasDuplicateObjects: false }));
  return exitCodes.clean;
}

/** What a section sets; undefined when it sets nothing. */
function content(section: object): Readonly<Record<string, unknown>> | undefined {
  const set = Object.entries(section).filter(([, value]) => {
    return typeof value === 'object' && value !== null
      ? Object.keys(value).length > 0
      : value !== undefined && value !== false;
  });
  return set.length > 0 ? Object.fromEntries(set) : undefined;
}
