import type { Rule } from '../rule/contract.ts';
import type { RuleIndex } from '../rule/rule-index.ts';
import { optionSchema } from './config-schema.ts';
import type { Level } from './config-types.ts';
import { Draft, type Migration } from './migration.ts';

const LEVELS: readonly Level[] = ['off', 'warning', 'error'];

/** Options that our rules have under the names that they have in dclint. */
const OPTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['no-build-and-image', ['checkPullPolicy']],
  ['require-quotes-in-ports', ['quoteType']],
  ['service-keys-order', ['groupOrder', 'groups']],
  ['top-level-properties-order', ['customOrder']],
]);

/** What infralint is told on the command line. */
const ON_COMMAND_LINE: Readonly<Record<string, string>> = {
  quiet: 'quiet (name it on the command line: `--quiet`)',
  maxWarnings: 'maxWarnings (name it on the command line: `--max-warnings N`)',
  'max-warnings': 'max-warnings (name it on the command line: `--max-warnings N`)',
  debug: 'debug (`infralint config` prints what holds for a file)',
};

/** A configuration of dclint in our terms. dclint fails for errors only. */
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
  if (level === undefined) draft.left.push(`${name}: ${JSON.stringify(entry)} (the levels of dclint are 0, 1 and 2)`);
  else draft.set(name, level);
  const meant = names.find(name);
  if (level === undefined || level === 'off' || !meant) return;
  const given = draft.entries(`${name}: options`, options);
  const accepts = (rule: Rule, key: string, value: unknown) => optionSchema(rule)?.safeParse({ [key]: value }).success;
  for (const [key, value] of given) {
    if (!OPTIONS.get(name)?.includes(key)) draft.left.push(`${name}.${key} (no rule has such an option)`);
    else if (!meant.rules.some((rule) => accepts(rule, key, value)))
      draft.left.push(`${name}.${key}: ${JSON.stringify(value)} (the option does not accept that)`);
  }
  for (const rule of meant.rules) {
    const own = given.filter(([key, value]) => OPTIONS.get(name)?.includes(key) && accepts(rule, key, value));
    if (own.length > 0) draft.rules[rule.id] = [level, Object.fromEntries(own)];
  }
}

/** dclint leaves out every path that contains the text; a text with signs of a glob was meant as one. */
function globOf(text: string): string {
  if (/[*?[{!]/.test(text) || text.startsWith('./')) return text;
  const part = text.endsWith('/') ? `*${text.slice(0, -1)}` : `*${text}*`;
  return part.includes('/') ? `**/${part}` : part;
}
