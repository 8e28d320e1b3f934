import type { Rule } from '../rule/contract.ts';
import type { OptionTypes } from '../rule/option-types.ts';

const cache = new WeakMap<Rule, unknown>();

/** The default options of a rule; undefined for a rule without options. */
export function defaultOptions(rule: Rule): unknown {
  if (!rule.options) return undefined;
  if (!cache.has(rule)) cache.set(rule, defaultOf(rule.options(standIn)));
  return cache.get(rule);
}

/** Gives a rule of a plugin the defaults that zod itself found: such a rule may do more with zod than the stand-in can. */
export function setDefaultOptions(rule: Rule, defaults: unknown): void {
  cache.set(rule, defaults);
}

const value = Symbol('value');

/** A schema, or a method of one: remembers the default given last and takes every call that zod has. */
function schema(defaultValue: unknown, method?: string | symbol): object {
  return new Proxy(() => undefined, {
    get: (_, name) => (name === value ? defaultValue : schema(defaultValue, name)),
    apply: (_target, _this, [argument]: readonly unknown[]) => {
      if (method === 'default') return schema(argument);
      return schema(method === 'strictObject' || method === 'object' ? defaultsOf(argument) : defaultValue);
    },
  });
}

/**
 * Stands in for zod, which costs 10 ms to load: without a configuration only the defaults of the schemas are of interest,
 * and every key of a rule's options has one. Tests hold it to what zod itself answers.
 */
const standIn = schema(undefined) as OptionTypes;

function defaultsOf(shape: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(shape ?? {}).map(([key, field]) => [key, defaultOf(field)]));
}

function defaultOf(field: unknown): unknown {
  return typeof field === 'function' ? Reflect.get(field, value) : undefined;
}
