import type * as z from 'zod';
import { didYouMean } from '../parse/suggest.ts';
import type { ConfigProblem } from './config-types.ts';
import type { ConfigDocument } from './document.ts';
import { foreignKey } from './foreign-keys.ts';
import { foreignLevel } from './foreign-levels.ts';

type Issue = z.core.$ZodIssue;

/** The keys that an object may have, by its path: for "did you mean". */
export type KnownKeys = (path: readonly PropertyKey[]) => readonly string[];

/** Turns the issues of zod into problems with places. */
export function problemsOf(
  issues: readonly Issue[],
  document: ConfigDocument,
  keys: KnownKeys,
): readonly ConfigProblem[] {
  return issues.flatMap((issue) => describe(issue, [], document, keys));
}

function describe(
  issue: Issue,
  base: readonly PropertyKey[],
  document: ConfigDocument,
  keys: KnownKeys,
): readonly ConfigProblem[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = keys(path);
      return {
        message: `unknown key \`${key}\`${path.length > 0 ? ` in \`${shownPath(path)}\`` : ''}`,
        help:
          (path.length === 0 ? foreignKey(key) : undefined) ??
          didYouMean(key, known) ??
          (known.length > 0 ? `use one of ${list(known)}` : 'remove it'),
        at: document.key([...path, key]),
      };
    });
  }
  if (issue.code === 'invalid_union') {
    const branch = bestBranch(issue.errors);
    if (branch) return branch.flatMap((inner) => describe(inner, path, document, keys));
  }
  const last = path.at(-1);
  if (last !== undefined && !document.has(path)) {
    const around = path.slice(0, -1);
    const owner = around.length > 0 ? `\`${shownPath(around)}\`` : 'the configuration';
    return [{ message: `${owner} needs \`${String(last)}\``, at: document.value(around) }];
  }
  const got = document.written(path);
  const at = document.value(path);
  const where = path.length > 0 ? `\`${shownPath(path)}\`` : 'the configuration';
  const { expected, help } = expectation(issue, got);
  return [
    {
      message:
        expected === undefined
          ? `${where}: ${lower(issue.message)}`
          : `${where} must be ${expected}${got === undefined ? '' : `, not \`${got}\``}`,
      help,
      at,
    },
  ];
}

/** A message names at most this number of alternatives; the help has room for more. */
const MANY = 20;

function expectation(issue: Issue, got: string | undefined): { expected?: string; help?: string | undefined } {
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String);
      const isShort = values.length <= MANY;
      const suggestion = got === undefined ? undefined : (didYouMean(got, values) ?? meantLevel(got, values));
      return {
        expected: !isShort ? 'a known name' : values.length > 1 ? `one of ${list(values)}` : `\`${values[0]}\``,
        help: suggestion ?? (isShort ? undefined : `use one of ${list(values)}`),
      };
    }
    case 'invalid_type':
      return {
        expected: nameOf(issue.expected),
        help:
          issue.expected === 'array' && got !== undefined && /^[\w-]+$/.test(got)
            ? `use a list: \`[${got}]\``
            : undefined,
      };
    case 'invalid_union': {
      const inner = issue.errors.flat();
      // Someone who wrote a single word meant the alternative that is a list of words.
      const words = got === undefined ? undefined : inner.find((one) => one.code === 'invalid_value');
      if (words) return expectation(words, got);
      return {
        expected: [...new Set(inner.map((one) => expectation(one, got).expected))].filter(Boolean).join(' or '),
      };
    }
    case 'too_big':
      if (issue.origin === 'array') return { expected: `a list of at most ${issue.maximum} entries` };
      return { expected: `at most ${issue.maximum}` };
    case 'too_small':
      if (issue.origin === 'array') return { expected: `a list of at least ${issue.minimum} entries` };
      return { expected: `at least ${issue.minimum}` };
    default:
      return {};
  }
}

/** A suggestion for a level of another tool. */
function meantLevel(got: string, levels: readonly string[]): string | undefined {
  const level = levels.includes('warning') ? foreignLevel(got, levels) : undefined;
  return level && `did you mean \`${level}\`?`;
}

/** The alternative that fits best: the one whose mistake is nested deepest. Undefined if none got further than the type. */
function bestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  let best: readonly Issue[] | undefined;
  let depth = 0;
  for (const issues of branches) {
    const reached = Math.max(
      0,
      ...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)),
    );
    if (reached > depth) {
      best = issues;
      depth = reached;
    }
  }
  return best;
}

const names: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  tuple: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};

function nameOf(type: string): string {
  return names[type] ?? type;
}

/** `overrides[0].files`. */
function shownPath(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${String(step)}`))
    .join('');
}

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
