import { didYouMean } from '../parse/suggest.ts';
import { tools } from '../rule/codes.ts';
import type { Category, Rule, Severity } from '../rule/contract.ts';
import { NODE_KINDS } from '../rule/node-kinds.ts';
import { andList, orList } from '../text/wording.ts';
import { optionNames, optionSchema } from './config-schema.ts';
import { isRecord } from './data.ts';
import { setDefaultOptions } from './defaults.ts';
import { ownPresets } from './presets.ts';

const CATEGORIES: Readonly<Record<Category, true>> = {
  correctness: true,
  reproducibility: true,
  performance: true,
  reliability: true,
  scalability: true,
  operability: true,
  security: true,
  style: true,
};
const SEVERITIES: Readonly<Record<Severity, true>> = { error: true, warning: true, info: true };
const presets: readonly string[] = [...ownPresets, 'every'];

/** What is wrong with one key of a rule; undefined when nothing is. */
type Check = (value: unknown) => string | undefined;

const text: Check = (value) => (typeof value === 'string' && value.trim() !== '' ? undefined : 'must be a string');
const texts: Check = (value) => (isTexts(value) ? undefined : 'must be a list of strings');

function oneOf(...words: readonly string[]): Check {
  return (value) =>
    typeof value === 'string' && words.includes(value) ? undefined : `must be ${orList(words.map(quoted))}`;
}

const required: Readonly<Record<string, Check>> = {
  summary: text,
  why: text,
  category: oneOf(...Object.keys(CATEGORIES)),
  severity: oneOf(...Object.keys(SEVERITIES)),
  presets: (value) => {
    if (!isTexts(value)) return `must be a list of ${orList(presets.map(quoted))}, or empty`;
    const unknown = value.find((name) => !presets.includes(name));
    if (unknown === undefined) return undefined;
    return `contains the unknown preset \`${unknown}\`: ${didYouMean(unknown, presets) ?? `use ${orList(presets.map(quoted))}`}`;
  },
  fix: oneOf('none', 'safe', 'unsafe', 'mixed'),
  examples: (value) =>
    Array.isArray(value) && value.every((example) => isInput(isRecord(example) ? example.bad : undefined))
      ? undefined
      : 'must be a list of `{ bad: "..." }`, or empty',
  check: (value) => {
    const form = 'must be an object of functions by kind of node, such as `{ from(node, { report }) { ... } }`';
    if (!isRecord(value)) return form;
    for (const [kind, visit] of Object.entries(value)) {
      if (!(kind in NODE_KINDS)) {
        const known = Object.keys(NODE_KINDS);
        return `has \`${kind}\`, which is not a kind of node: ${didYouMean(kind, known) ?? `use one of ${known.join(', ')}`}`;
      }
      if (visit !== undefined && typeof visit !== 'function') return `${form}; \`${kind}\` is not a function`;
    }
    return undefined;
  },
};

const optional: Readonly<Record<string, Check>> = {
  presetSeverity: (value) =>
    isRecord(value) && Object.entries(value).every(([name, level]) => presets.includes(name) && isSeverity(level))
      ? undefined
      : 'must be an object of severities by preset, such as `{ production: "error" }`',
  aliases: (value) => {
    if (!isRecord(value)) return 'must be an object of codes by tool, such as `{ hadolint: "DL3008" }`';
    const known: readonly string[] = tools;
    const unknown = Object.keys(value).find((tool) => !known.includes(tool));
    if (unknown !== undefined)
      return `contains the unknown tool \`${unknown}\`: ${didYouMean(unknown, known) ?? `use one of ${known.join(', ')}`}`;
    const wrong = Object.keys(value).find((tool) => !isCodes(value[tool]));
    return wrong === undefined ? undefined : `needs a code or a list of codes for \`${wrong}\``;
  },
  yields: texts,
  references: texts,
  fold: oneOf('file', 'project', 'thing'),
  exampleFile: text,
};

/**
 * The problems of something that should be a rule, each a sentence that names the rule. Plugins may be written in JavaScript, without type
 * checking.
 */
export function ruleProblems(candidate: unknown): readonly string[] {
  if (!isRecord(candidate)) return ['the export is not a rule: make one with `defineRule`'];
  const { id } = candidate;
  if (typeof id !== 'string' || !/^[a-z][a-z0-9-]*\/[a-z0-9][\w-]*$/.test(id)) {
    const got = typeof id === 'string' ? `, not \`${id}\`` : '';
    return [`the export is not a rule: its \`id\` must look like \`acme/name-of-the-flaw\`${got}`];
  }
  const problems: string[] = [];
  const missing = Object.keys(required).filter((key) => candidate[key] === undefined);
  if (missing.length > 0) problems.push(`${andList(missing.map(quoted))} ${missing.length > 1 ? 'are' : 'is'} missing`);
  for (const [key, check] of Object.entries(required)) {
    const value = candidate[key];
    const wrong = value === undefined ? undefined : check(value);
    if (wrong !== undefined) problems.push(`\`${key}\` ${withValue(wrong, value)}`);
  }
  for (const [key, check] of Object.entries(optional)) {
    const wrong = candidate[key] === undefined ? undefined : check(candidate[key]);
    if (wrong !== undefined) problems.push(`\`${key}\` ${wrong}`);
  }
  if (problems.length === 0 && isRule(candidate)) problems.push(...optionProblems(candidate));
  return problems.map((problem) => `in the rule \`${id}\`, ${problem}`);
}

/** Whether something has the shape of a rule. */
export function isRule(candidate: unknown): candidate is Rule {
  return isRecord(candidate) && Object.entries(required).every(([key, check]) => check(candidate[key]) === undefined);
}

/** Shows the value if it is a string. */
function withValue(wrong: string, value: unknown): string {
  return typeof value === 'string' && value !== '' && wrong.startsWith('must be')
    ? `${wrong}, not \`${value}\``
    : wrong;
}

const FORM = 'use `options: (zod) => zod.strictObject({ name: zod.string().default("value") })`';

/** The problems of the options of a rule. Valid options set the defaults of the rule. */
function optionProblems(rule: Rule): readonly string[] {
  const { options }: { readonly options?: unknown } = rule;
  if (options === undefined) return [];
  if (typeof options !== 'function') return [`\`options\` must be a function: ${FORM}`];
  try {
    const schema = optionSchema(rule);
    if (typeof schema?.safeParse !== 'function') return [`\`options\` must return a schema: ${FORM}`];
    if (schema.type !== 'object') return [`\`options\` must return an object schema: ${FORM}`];
    const result = schema.safeParse({});
    if (result.success) setDefaultOptions(rule, result.data);
    return result.success
      ? []
      : result.error.issues.map(
          ({ path }) => `the option \`${path.map(String).join('.')}\` needs a default: add \`.default(...)\``,
        );
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /^zod\.\w+ is not a function/.test(message)
      ? `; the available functions are ${optionNames.join(', ')}`
      : '';
    return [`\`options\` cannot be called: ${message}${unknown}`];
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isInput(value: unknown): boolean {
  return (
    typeof value === 'string' || (isRecord(value) && Object.values(value).every((item) => typeof item === 'string'))
  );
}

function isSeverity(value: unknown): boolean {
  return typeof value === 'string' && value in SEVERITIES;
}

function isCodes(value: unknown): boolean {
  if (typeof value === 'string' || isTexts(value)) return true;
  return isRecord(value) && Object.values(value).every((level) => level === 'off' || isSeverity(level));
}

function quoted(word: string): string {
  return `\`${word}\``;
}
