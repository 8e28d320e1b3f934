import { Document, isNode, isSeq } from 'yaml';
import type { RuleSetting, RuleSettings } from '../../config/config-types.ts';
import { defaultOptions } from '../../config/defaults.ts';
import { loadConfigs } from '../../config/load-configs.ts';
import { ruleSettings } from '../../config/settings.ts';
import { absolute, join, parent, shown } from '../../discover/paths.ts';
import type { Rule } from '../../rule/contract.ts';
import { loadAllRules } from '../../rule/registry.ts';
import { realDisk } from '../../text/real-disk.ts';
import { exitCodes } from '../exit-code.ts';
import type { ConfigFlags } from '../flags.ts';
import { reportConfigProblems } from '../inputs.ts';
import { type Io, Misuse } from '../io.ts';
import { configSource, layerOf } from '../layer.ts';
import { noticesText } from '../notices.ts';

/** Prints the effective configuration for a file, with the rules that differ from the presets or, with `--all`, all rules that are on. */
export async function config(path: string | undefined, flags: ConfigFlags, io: Io): Promise<number> {
  if (flags.compose && flags.all) throw new Misuse('`--all` has no effect with `--compose`', 'remove one of them');
  if (flags.compose) return (await import('./compose-config.ts')).composeConfig(path, flags, io);
  if (flags.format !== undefined || flags.origins)
    throw new Misuse(
      '`--format` and `--origins` require `--compose`',
      'add `--compose` to show the merged Compose files',
    );
  const cwd = absolute(io.cwd, '.');
  const file = targetOf(path, cwd);
  const configs = await loadConfigs({
    cwd,
    disk: realDisk(),
    paths: [file],
    ...configSource(flags),
    commandLine: layerOf(flags),
  });
  if (reportConfigProblems(configs, io)) return exitCodes.misuse;
  io.stderr.write(noticesText(configs.notices, io));
  const found = configs.configFor(file);
  const rules = [...(await loadAllRules()), ...found.plugins];
  const presets = found.presets(file);
  const settings = found.settings(file, rules);
  // With --only, nearly all rules would differ.
  const wantsAll = flags.all || (flags.only ?? []).length > 0;
  const entries = wantsAll ? entriesOf(settings) : difference(settings, ruleSettings(rules, [{ presets }]), rules);
  const { failOn = 'warning', ignore, plugins } = found;
  const [build, compose] = [content(found.build), content(found.compose)];
  const targets = found.targets(file);
  const from = found.path === undefined ? 'defaults (no configuration file)' : `from ${shown(cwd, found.path)}`;
  const document = new Document(
    {
      presets,
      failOn,
      ...(ignore.length > 0 && { ignore }),
      ...(build && { build }),
      ...(compose && { compose }),
      ...(targets && { target: targets }),
      ...(plugins.length > 0 && { plugins: plugins.map((rule) => rule.id) }),
      ...(entries.length > 0 && { rules: Object.fromEntries(entries.map(({ name, value }) => [name, value])) }),
    },
    { aliasDuplicateObjects: false },
  );
  for (const entry of entries) layOut(document, entry);
  io.stdout.write(`# ${from}, for ${shownTarget(file, cwd)}${found.ignores(file) ? ' (ignored)' : ''}\n`);
  io.stdout.write(document.toString({ lineWidth: 0 }));
  if (!wantsAll) io.stdout.write(`# ${restOf(settings, entries.length)}\n`);
  return exitCodes.clean;
}

/** The file whose configuration is shown: a Dockerfile if a directory is given. */
function targetOf(path: string | undefined, cwd: string): string {
  const target = absolute(cwd, path ?? '.');
  const kind = realDisk().kind(target);
  if (kind === undefined) throw new Misuse(`${path} does not exist`, 'name an existing file or directory');
  return kind === 'directory' ? join(target, 'Dockerfile') : target;
}

/** The file whose configuration is shown, in words if it does not exist. */
function shownTarget(file: string, cwd: string): string {
  if (realDisk().kind(file) !== undefined) return shown(cwd, file);
  const directory = parent(file);
  return directory === cwd ? 'a Dockerfile in this directory' : `a Dockerfile in ${shown(cwd, directory)}`;
}

/** A line of `rules`. */
interface Entry {
  /** An id, or a code of another tool. */
  readonly name: string;
  readonly value: unknown;
  /** The level in the presets, if different. */
  readonly before?: string;
}

function valueOf({ level, options }: RuleSetting): unknown {
  return options === undefined ? level : [level, options];
}

/** Every rule and every code that is on. */
function entriesOf(settings: RuleSettings): readonly Entry[] {
  const entries: Entry[] = [];
  for (const [id, setting] of settings) {
    if (setting.level !== 'off') entries.push({ name: id, value: valueOf(setting) });
    for (const [name, value] of setting.byCode) entries.push({ name, value });
  }
  return unique(entries);
}

/** The entries in which the configuration and the command line differ from the presets. */
function difference(settings: RuleSettings, presets: RuleSettings, rules: readonly Rule[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const rule of rules) {
    const [now, before] = [settings.get(rule.id) ?? OFF, presets.get(rule.id) ?? OFF];
    const hasOptions = now.level !== 'off' && JSON.stringify(now.options) !== JSON.stringify(defaultOptions(rule));
    const isListed = now.level !== before.level || hasOptions;
    if (isListed)
      entries.push({ name: rule.id, value: hasOptions ? valueOf(now) : now.level, before: inPresets(before) });
    // The level of a code in a preset has no effect if the rule itself is set.
    for (const name of new Set([...now.byCode.keys(), ...(isListed ? [] : before.byCode.keys())])) {
      const [value, level] = [now.byCode.get(name) ?? now.level, before.byCode.get(name) ?? before.level];
      if (value !== level) entries.push({ name, value, before: level });
    }
  }
  return unique(entries);
}

/** The level of a rule in the presets. Presets of tools may set only the levels of some codes. */
function inPresets({ level, byCode }: RuleSetting): string {
  const codes = level === 'off' ? [...byCode].filter(([, own]) => own !== 'off') : [];
  return codes.length === 0 ? level : codes.map(([code, own]) => `${code}: ${own}`).join(', ');
}

const OFF: RuleSetting = { level: 'off', byCode: new Map(), options: undefined };

/** A code may belong to several rules. */
function unique(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.map((entry) => [entry.name, entry])).values()];
}

/** Puts an entry on one line, with the level in the presets as a comment. */
function layOut(document: Document, { name, before }: Entry): void {
  const node = document.getIn(['rules', name], true);
  if (isSeq(node)) node.flow = true;
  if (before !== undefined && isNode(node)) node.comment = ` ${before} in these presets`;
}

function restOf(settings: RuleSettings, changed: number): string {
  const levels = [...settings.values()].flatMap(({ level, byCode }) => [[level, ...byCode.values()]]);
  const on = levels.filter((each) => each.some((level) => level !== 'off')).length;
  const rules = on === 1 ? '1 rule is on' : `${on} rules are on`;
  const rest = changed === 0 ? 'at the levels of the presets' : 'at the levels of the presets except as above';
  return `${rules}, ${rest}; \`--all\` lists them`;
}

/** The settings of a section; undefined if there are none. */
function content(section: object): Readonly<Record<string, unknown>> | undefined {
  const set = Object.entries(section).filter(([, value]) => {
    return typeof value === 'object' && value !== null
      ? Object.keys(value).length > 0
      : value !== undefined && value !== false;
  });
  return set.length > 0 ? Object.fromEntries(set) : undefined;
}
