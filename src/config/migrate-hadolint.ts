import { LABEL_TYPES } from '../knowledge/label-values.ts';
import type { Severity } from '../rule/contract.ts';
import type { RuleIndex } from '../rule/rule-index.ts';
import { Draft, type FailOn, type Migration } from './migration.ts';

/** From the least to the most severe. */
const LEVELS: Readonly<Record<string, Severity>> = { style: 'info', info: 'info', warning: 'warning', error: 'error' };

/** Settings that are command line options in infralint, or are not needed. */
const ON_COMMAND_LINE: Readonly<Record<string, string>> = {
  format: 'format (use `--format NAME` on the command line)',
  formats: 'formats (use `--format NAME` on the command line)',
  'output-format': 'output-format (use `--format NAME` on the command line)',
  'no-color': 'no-color (use `--color never`, or set NO_COLOR in the environment)',
  verbose: 'verbose (`infralint config` shows the settings for a file)',
  'disable-ignore-pragma': 'disable-ignore-pragma (`--no-inline` on the command line ignores such comments)',
};

const KEYS: ReadonlySet<string> = new Set([
  'override',
  'ignored',
  'failure-threshold',
  'no-fail',
  'trustedRegistries',
  'label-schema',
  'strict-labels',
]);

/** Migrates a hadolint configuration. */
export function fromHadolint(data: ReadonlyMap<string, unknown>, names: RuleIndex): Migration {
  const draft = new Draft(names);
  labelSchema(data, names, draft);
  const trusted = draft.texts('trustedRegistries', data.get('trustedRegistries'));
  if (trusted.length > 0) draft.rules[idOf('DL3026', names)] = ['error', { trusted }];
  // If several lists contain a code, the strictest one wins.
  const overrides = new Map(draft.entries('override', data.get('override')));
  const styles = draft.texts('override.style', overrides.get('style'));
  for (const [name, level] of Object.entries(LEVELS))
    for (const code of name === 'style' ? styles : draft.texts(`override.${name}`, overrides.get(name)))
      draft.set(code, level);
  for (const name of overrides.keys())
    if (!LEVELS[name]) draft.left.push(`override.${name} (hadolint does not know this level either)`);
  for (const code of draft.texts('ignored', data.get('ignored'))) draft.set(code, 'off');
  for (const [key, value] of data) {
    const other = ON_COMMAND_LINE[key];
    if (other === undefined && !KEYS.has(key)) draft.left.push(`${key} (hadolint does not know this key either)`);
    else if (other !== undefined && value !== false) draft.left.push(other);
  }
  const failOn = threshold(data, draft);
  if (styles.length > 0 && failOn === 'info' && data.get('failure-threshold') !== 'style')
    draft.notes.push('the codes of override.style become info, which fails the run: infralint has no lower level');
  return draft.end({ presets: ['recommended', 'hadolint'], ignore: [], failOn });
}

/** The level at which hadolint fails. It treats `none` like `ignore`, so everything fails, and without the key it also fails on `info`. */
function threshold(data: ReadonlyMap<string, unknown>, draft: Draft): FailOn {
  if (draft.isOn('no-fail', data.get('no-fail'))) return 'never';
  const value = data.get('failure-threshold');
  if (value === undefined || value === 'ignore') return 'info';
  if (value === 'none') {
    draft.notes.push('failure-threshold: none makes hadolint fail on every finding, like `failOn: info`');
    return 'info';
  }
  const level = typeof value === 'string' ? LEVELS[value] : undefined;
  if (level !== undefined) return level;
  draft.left.push(`failure-threshold: ${JSON.stringify(value)} (hadolint does not know this level either)`);
  return 'info';
}

/** The label schema as options of the rule; two of its codes have a different level. */
function labelSchema(data: ReadonlyMap<string, unknown>, names: RuleIndex, draft: Draft): void {
  const strict = draft.isOn('strict-labels', data.get('strict-labels'));
  const labels: Record<string, string> = {};
  for (const [name, type] of draft.entries('label-schema', data.get('label-schema'))) {
    if (LABEL_TYPES.some((known) => known === type)) labels[name] = String(type);
    else draft.left.push(`label-schema.${name}: ${JSON.stringify(type)}`);
  }
  if (Object.keys(labels).length === 0 && !strict) return;
  draft.rules[idOf('DL3049', names)] = ['warning', { labels, required: Object.keys(labels), strict }];
  draft.rules.DL3049 = 'info';
  draft.rules.DL3050 = 'info';
}

/** The id of the rule that has a code and options. */
function idOf(code: string, names: RuleIndex): string {
  return names.find(code)?.rules.find(({ options }) => options)?.id ?? code;
}
