import type { ExampleInput, Rule } from './contract.ts';
import { NODE_KINDS } from './node-kinds.ts';
import { isForeignName } from './rule-index.ts';

/** The name of the file that a rule usually looks at, by its scope. */
export function usualFile({ id }: Rule): string {
  return id.startsWith('compose/') || id.startsWith('project/') ? COMPOSE : DOCKERFILE;
}

const COMPOSE = 'compose.yaml';
const DOCKERFILE = 'Dockerfile';

/** The file with the finding of the first example. */
export function findingFile(rule: Rule): string {
  const [example] = rule.examples;
  const files = example === undefined ? [] : filesOfExample(rule, example.bad);
  return files.find(([, text]) => text.includes('«'))?.[0] ?? usualFile(rule);
}

/**
 * The files of an example by name. A single string gets the `exampleFile` of the rule. If a rule of a plugin does not have one, the name
 * follows from the kinds of its visitors, or else from the text.
 */
export function filesOfExample(rule: Rule, input: ExampleInput): readonly (readonly [name: string, text: string])[] {
  return typeof input === 'string' ? [[rule.exampleFile ?? fileOf(rule, input), input]] : Object.entries(input);
}

function fileOf(rule: Rule, text: string): string {
  if (!isForeignName(rule.id)) return usualFile(rule);
  const asked = new Set(Object.entries(NODE_KINDS).flatMap(([kind, where]) => (kind in rule.check ? where : [])));
  const [compose, dockerfile] = [asked.has('compose'), asked.has('dockerfile')];
  if (compose !== dockerfile) return compose ? COMPOSE : DOCKERFILE;
  return /^(?:services|include)[ \t]*:/m.test(text) ? COMPOSE : DOCKERFILE;
}
