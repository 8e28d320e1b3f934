import type { Rule } from '../rule/contract.ts';
import type { OptionTypes } from '../rule/option-types.ts';

const cache = new WeakMap<Rule, unknown>();

/** The default options of a rule; undefined for a rule without options. */
export function defaultOptions(rule: Rule): unknown {
  if (!rule.options) return undefined;
  if (!cache.has(rule)) cache.set(rule, defaultOf(rule.options(standIn)));
  return cache.get(rule);
}

/** Sets the defaults of a rule of a plugin as computed by zod: such a rule may use more of zod than the stand-in supports. */
export function setDefaultOptions(rule: Rule, defaults: unknown): void {
  cache.set(rule, defaults);
}

const value = Symbol('value');

/** A schema, or a method of one: remembers the last default and accepts every call that zod accepts. */
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
 * A stand-in for zod, which takes 10 ms to load: without a configuration, only the defaults of the schemas matter, and every option of a
 * rule has one. Tests compare it with zod.
 */
const standIn = schema(undefined) as OptionTypes;

function defaultsOf(shape: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(shape ?? {}).map(([key, field]) => [key, defaultOf(field)]));
}

function defaultOf(field: unknown): unknown {
  return typeof field === 'function' ? Reflect.get(field, value) : undefined;
}
