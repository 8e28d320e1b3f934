import type { ExampleInput, Rule } from './contract.ts';

/** The name of the file that a rule usually looks at, by its scope. */
export function usualFile({ id }: Rule): string {
  return id.startsWith('compose/') || id.startsWith('project/') ? 'compose.yaml' : 'Dockerfile';
}

/** The files of an example by name; a single text has the name that the rule gives its examples. */
export function filesOfExample(rule: Rule, input: ExampleInput): readonly (readonly [name: string, text: string])[] {
  return typeof input === 'string' ? [[rule.exampleFile ?? usualFile(rule), input]] : Object.entries(input);
}
