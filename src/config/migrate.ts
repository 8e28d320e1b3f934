import { LABEL_TYPES } from '../knowledge/label-values.ts';
import type { RuleIndex } from '../rule/rule-index.ts';
import { SourceFile } from '../text/source.ts';
import type { Level } from './config-types.ts';
import { parseConfig } from './document.ts';

/** A level, or one with options. */
type RuleLevel = Level | readonly [level: Level, options: unknown];

/** Another tool's configuration in our terms. */
export interface Migration {
  readonly presets: readonly string[];
  readonly rules: Readonly<Record<string, RuleLevel>>;
  readonly ignore: readonly string[];
  readonly failOn: string | undefined;
  /** What has no counterpart, a phrase each. */
  readonly left: readonly string[];
}

/** Takes over the text of a hadolint or dclint configuration (YAML or JSON); the problem is a clause that follows its name. */
export function migrate(path: string, text: string, names: RuleIndex): Migration | { readonly problem: string } {
  const file = new SourceFile(path, text);
  const { data, problems } = parseConfig(file);
  const [problem] = problems;
  if (problem) return { problem: `cannot be read: ${problem.message}` };
  const entries = Object.entries(typeof data === 'object' && data !== null ? data : {});
  return /hadolint/i.test(path) ? fromHadolint(new Map(entries), names) : fromDclint(new Map(entries), names);
}

const hadolintLevels: Readonly<Record<string, Level>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  style: 'info',
};

/** What stands in a configuration of hadolint that infralint asks for on the command line, or does by itself. */
const onCommandLine: Readonly<Record<string, string>> = {
  format: 'format (name it on the command line: `--format NAME`)',
  formats: 'formats (name them on the command line: `--format NAME`)',
  'output-format': 'output-format (name it on the command line: `--format NAME`)',
  'no-color': 'no-color (set NO_COLOR in the environment, or give `--color never`)',
  verbose: 'verbose (`infralint config` prints what holds for a file)',
};

function fromHadolint(data: ReadonlyMap<string, unknown>, names: RuleIndex): Migration {
  const rules: Record<string, RuleLevel> = {};
  const left: string[] = [];
  const set = (code: string, level: Level) => {
    if (names.find(code)) rules[code] = level;
    else left.push(`${code} (no rule has this code)`);
  };
  labelSchema(data, names, rules, left);
  const trusted = listed(data.get('trustedRegistries'));
  if (trusted.length > 0) rules[idOf('DL3026', names)] = ['error', { trusted }];
  if (data.get('disable-ignore-pragma') === true)
    left.push('disable-ignore-pragma (turn on DL1001 to have such comments reported)');
  // Where a code stands in several lists the strictest one counts.
  const overrides = new Map(Object.entries(Object(data.get('override'))));
  for (const name of ['style', 'info', 'warning', 'error'])
    for (const code of listed(overrides.get(name))) set(code, hadolintLevels[name] ?? 'info');
  for (const name of overrides.keys()) if (!hadolintLevels[name]) left.push(`override.${name}`);
  for (const code of listed(data.get('ignored'))) set(code, 'off');
  for (const [key, value] of data) {
    if (value !== false && onCommandLine[key]) left.push(onCommandLine[key]);
    else if (!hadolintKeys.has(key) && !onCommandLine[key])
      left.push(`${key} (hadolint does not know this key either)`);
  }
  return { presets: ['recommended', 'hadolint'], rules, ignore: [], failOn: hadolintThreshold(data), left };
}

const hadolintKeys: ReadonlySet<string> = new Set([
  'override',
  'ignored',
  'failure-threshold',
  'no-fail',
  'trustedRegistries',
  'label-schema',
  'strict-labels',
  'disable-ignore-pragma',
]);

/** The label schema as options of the rule; two of its codes have another level than the others. */
function labelSchema(
  data: ReadonlyMap<string, unknown>,
  names: RuleIndex,
  rules: Record<string, RuleLevel>,
  left: string[],
): void {
  const strict = data.get('strict-labels') === true;
  const labels: Record<string, string> = {};
  for (const [name, type] of Object.entries(Object(data.get('label-schema')))) {
    if (LABEL_TYPES.some((known) => known === type)) labels[name] = String(type);
    else left.push(`label-schema.${name}: ${JSON.stringify(type)}`);
  }
  if (Object.keys(labels).length === 0 && !strict) return;
  rules[idOf('DL3049', names)] = ['warning', { labels, required: Object.keys(labels), strict }];
  rules.DL3049 = 'info';
  rules.DL3050 = 'info';
}

/** The rule that has a code and takes options. */
function idOf(code: string, names: RuleIndex): string {
  return names.find(code)?.rules.find(({ options }) => options)?.id ?? code;
}

/** A list of texts, or a single one. */
function listed(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : strings(value);
}

function hadolintThreshold(data: ReadonlyMap<string, unknown>): string | undefined {
  if (data.get('no-fail') === true) return 'never';
  const threshold = data.get('failure-threshold');
  if (threshold === 'none') return 'never';
  if (threshold === 'ignore') return 'info';
  return typeof threshold === 'string' ? (hadolintLevels[threshold] ?? undefined) : undefined;
}

const dclintLevels: readonly Level[] = ['off', 'warning', 'error'];

/** Options that our rules have under the names that they have in dclint. */
const dclintOptions: ReadonlyMap<string, readonly string[]> = new Map([
  ['no-build-and-image', ['checkPullPolicy']],
  ['require-quotes-in-ports', ['quoteType']],
  ['service-keys-order', ['groupOrder', 'groups']],
  ['top-level-properties-order', ['customOrder']],
]);

function fromDclint(data: ReadonlyMap<string, unknown>, names: RuleIndex): Migration {
  const rules: Record<string, RuleLevel> = {};
  const left: string[] = [];
  for (const [name, entry] of Object.entries(Object(data.get('rules')))) {
    const [level, ...options]: readonly unknown[] = Array.isArray(entry) ? entry : [entry];
    const ours = typeof level === 'number' ? dclintLevels[level] : undefined;
    const found = names.find(name);
    if (!found) {
      left.push(`${name} (no rule has this code)`);
      continue;
    }
    if (!ours) left.push(`${name}: ${JSON.stringify(entry)}`);
    else rules[name] = ours;
    const given = Object.entries(Object(options[0]));
    const known = given.filter(([key]) => dclintOptions.get(name)?.includes(key));
    for (const [key] of given) if (!known.some(([one]) => one === key)) left.push(`${name}.${key}`);
    if (known.length === 0 || !ours || ours === 'off') continue;
    for (const { id, options: own } of found.rules) if (own) rules[id] = [ours, Object.fromEntries(known)];
  }
  const taken = new Set(['rules', 'exclude', 'quiet', 'debug']);
  for (const key of data.keys()) if (!taken.has(key)) left.push(key);
  return { presets: ['recommended', 'dclint'], rules, ignore: strings(data.get('exclude')), failOn: undefined, left };
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
