import { baseName } from '../discover/paths.ts';
import type { RuleIndex } from '../rule/rule-index.ts';
import { SourceFile } from '../text/source.ts';
import { parseConfig } from './document.ts';
import { fromDclint } from './migrate-dclint.ts';
import { fromHadolint } from './migrate-hadolint.ts';
import type { FailOn, Migration } from './migration.ts';

/** Keys that identify a hadolint configuration, regardless of the file name. */
const HADOLINT_KEYS = ['ignored', 'override', 'trustedRegistries', 'failure-threshold', 'label-schema'];

/** Migrates the text of a hadolint or dclint configuration (YAML or JSON); the problem is a clause that follows the file name. */
export function migrate(path: string, text: string, names: RuleIndex): Migration | { readonly problem: string } {
  const { data, problems } = parseConfig(new SourceFile(path, text));
  const [problem] = problems;
  if (problem) return { problem: `cannot be read: ${problem.message}` };
  if (typeof (data ?? {}) !== 'object' || Array.isArray(data)) {
    return { problem: 'is not a configuration: it has no top-level keys' };
  }
  const entries = new Map(Object.entries(Object(data)));
  const name = baseName(path);
  if (/hadolint/i.test(name)) return fromHadolint(entries, names);
  if (/dclint/i.test(name)) return fromDclint(entries, names);
  const section: unknown = name === 'package.json' ? entries.get('dclint') : undefined;
  if (section !== undefined) return fromDclint(new Map(Object.entries(Object(section))), names);
  if (HADOLINT_KEYS.some((key) => entries.has(key))) return fromHadolint(entries, names);
  return { problem: 'is neither a hadolint nor a dclint configuration' };
}

const STRICTEST_FIRST: readonly FailOn[] = ['info', 'warning', 'error', 'never'];

/** Merges several migrations: the settings of all of them apply, and the run fails if it would have failed with any of them. */
export function merged(migrations: readonly Migration[]): Migration {
  const thresholds = migrations.map(({ failOn }) => failOn);
  return {
    presets: [...new Set(migrations.flatMap(({ presets }) => presets))],
    rules: Object.fromEntries(migrations.flatMap(({ rules }) => Object.entries(rules))),
    ignore: migrations.flatMap(({ ignore }) => ignore),
    failOn: STRICTEST_FIRST.find((level) => thresholds.includes(level)) ?? 'warning',
    left: migrations.flatMap(({ left }) => left),
    notes: migrations.flatMap(({ notes }) => notes),
    needless: migrations.flatMap(({ needless }) => needless),
  };
}
