import type { RuleIndex } from '../rule/rule-index.ts';
import { SourceFile } from '../text/source.ts';
import type { Level } from './config-types.ts';
import { parseConfig } from './document.ts';

/** Another tool's configuration in our terms. */
export interface Migration {
  readonly presets: readonly string[];
  readonly rules: Readonly<Record<string, Level>>;
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

function fromHadolint(data: ReadonlyMap<string, unknown>, names: RuleIndex): Migration {
  const rules: Record<string, Level> = {};
  const left: string[] = [];
  const set = (code: string, level: Level) => {
    if (names.find(code)) rules[code] = level;
    else left.push(`${code} (no rule has this code)`);
  };
  for (const [name, codes] of Object.entries(Object(data.get('override')))) {
    const level = hadolintLevels[name];
    if (level) for (const code of strings(codes)) set(code, level);
  }
  for (const code of strings(data.get('ignored'))) set(code, 'off');
  const taken = new Set(['override', 'ignored', 'failure-threshold', 'no-fail', 'format', 'no-color', 'output-format']);
  for (const key of data.keys()) if (!taken.has(key)) left.push(key);
  return { presets: ['recommended', 'hadolint'], rules, ignore: [], failOn: hadolintThreshold(data), left };
}

function hadolintThreshold(data: ReadonlyMap<string, unknown>): string | undefined {
  if (data.get('no-fail') === true) return 'never';
  const threshold = data.get('failure-threshold');
  if (threshold === 'none') return 'never';
  return typeof threshold === 'string' ? (hadolintLevels[threshold] ?? undefined) : undefined;
}

const dclintLevels: readonly Level[] = ['off', 'warning', 'error'];

function fromDclint(data: ReadonlyMap<string, unknown>, names: RuleIndex): Migration {
  const rules: Record<string, Level> = {};
  const left: string[] = [];
  for (const [name, entry] of Object.entries(Object(data.get('rules')))) {
    const [level, ...options]: readonly unknown[] = Array.isArray(entry) ? entry : [entry];
    const ours = typeof level === 'number' ? dclintLevels[level] : undefined;
    if (!names.find(name)) left.push(`${name} (no rule has this code)`);
    else if (!ours) left.push(`${name}: ${JSON.stringify(entry)}`);
    else rules[name] = ours;
    if (options.length > 0 && names.find(name)) left.push(`the options of ${name}`);
  }
  const taken = new Set(['rules', 'exclude', 'quiet', 'debug']);
  for (const key of data.keys()) if (!taken.has(key)) left.push(key);
  return { presets: ['recommended', 'dclint'], rules, ignore: strings(data.get('exclude')), failOn: undefined, left };
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
