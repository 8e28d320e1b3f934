import type { Rule } from '../rule/contract.ts';
import type { RuleIndex } from '../rule/rule-index.ts';
import { optionSchema } from './config-schema.ts';
import type { Level } from './config-types.ts';
import { Draft, type Migration } from './migration.ts';

const LEVELS: readonly Level[] = ['off', 'warning', 'error'];

/** Options that our rules share with dclint, by their names in dclint. */
const OPTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['no-build-and-image', ['checkPullPolicy']],
  ['require-quotes-in-ports', ['quoteType']],
  ['service-keys-order', ['groupOrder', 'groups']],
  ['top-level-properties-order', ['customOrder']],
]);

/** Settings that are command line options in infralint. */
const ON_COMMAND_LINE: Readonly<Record<string, string>> = {
  quiet: 'quiet (use `--quiet` on the command line)',
  maxWarnings: 'maxWarnings (use `--max-warnings N` on the command line)',
  'max-warnings': 'max-warnings (use `--max-warnings N` on the command line)',
  debug: 'debug (`infralint config` shows the settings for a file)',
};

/** Migrates a dclint configuration. dclint only fails on errors. */
export function fromDclint(data: ReadonlyMap<string, unknown>, names: RuleIndex): Migration {
  const draft = new Draft(names);
  for (const [name, entry] of draft.entries('rules', data.get('rules'))) takeRule(name, entry, names, draft);
  for (const [key, value] of data) {
    if (key === 'rules' || key === 'exclude' || value === false) continue;
    draft.left.push(ON_COMMAND_LINE[key] ?? `${key} (dclint does not know this key either)`);
  }
  const ignore = draft.texts('exclude', data.get('exclude')).map(globOf);
  return draft.end({ presets: ['recommended', 'dclint'], ignore, failOn: 'error' });
}

function takeRule(name: string, entry: unknown, names: RuleIndex, draft: Draft): void {
  const [number, options]: readonly unknown[] = Array.isArray(entry) ? entry : [entry];
  const level = typeof number === 'number' ? LEVELS[number] : undefined;
  if (level === undefined) draft.left.push(`${name}: ${JSON.stringify(entry)} (dclint levels are 0, 1 and 2)`);
  else draft.set(name, level);
  const meant = names.find(name);
  if (level === undefined || level === 'off' || !meant) return;
  const given = draft.entries(`${name}: options`, options);
  const accepts = (rule: Rule, key: string, value: unknown) => optionSchema(rule)?.safeParse({ [key]: value }).success;
  for (const [key, value] of given) {
    if (!OPTIONS.get(name)?.includes(key)) draft.left.push(`${name}.${key} (no rule has this option)`);
    else if (!meant.rules.some((rule) => accepts(rule, key, value)))
      draft.left.push(`${name}.${key}: ${JSON.stringify(value)} (the option does not accept this value)`);
  }
  for (const rule of meant.rules) {
    const own = given.filter(([key, value]) => OPTIONS.get(name)?.includes(key) && accepts(rule, key, value));
    if (own.length > 0) draft.rules[rule.id] = [level, Object.fromEntries(own)];
  }
}

/** dclint excludes every path that contains the string; a string with glob characters was meant as a glob. */
function globOf(text: string): string {
  if (/[*?[{!]/.test(text) || text.startsWith('./')) return text;
  const part = text.endsWith('/') ? `*${text.slice(0, -1)}` : `*${text}*`;
  return part.includes('/') ? `**/${part}` : part;
}
