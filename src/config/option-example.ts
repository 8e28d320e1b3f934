import { stringify } from 'yaml';
import type { Rule } from '../rule/contract.ts';
import { defaultOptions } from './defaults.ts';

/** Longer lists are cut to this number of items. */
const MAX_ITEMS = 3;

/**
 * The lines of a configuration that set the options of a rule: to the values of its first example with options, or else to the defaults.
 */
export function optionExample(rule: Rule): string {
  const options = rule.examples.find((example) => example.options !== undefined)?.options ?? defaultOptions(rule);
  const shortened: unknown = JSON.parse(JSON.stringify(options), (_, value: unknown) =>
    Array.isArray(value) ? value.slice(0, MAX_ITEMS) : value,
  );
  return stringify({ rules: { [rule.id]: [rule.severity, shortened] } }, { lineWidth: 0 });
}
