import { checkSchema } from '../../../src/check/compose/check-schema.ts';
import type { Problem } from '../../../src/text/problem.ts';
import { composeValue } from './nodes.ts';

/** What the check of the schema finds in a text. */
export function problemsIn(yaml: string, fragment = false): readonly Problem[] {
  return checkSchema(composeValue(yaml), { fragment });
}

/** The kinds of what is found, each with the text that is flagged: `invalid-port: 80.5`. */
export function foundIn(yaml: string): readonly string[] {
  return problemsIn(yaml).map((problem) => `${problem.kind}: ${problem.file.slice(problem)}`);
}

/** The text after all fixes. */
export function fixed(yaml: string): string {
  const edits = problemsIn(yaml).flatMap((problem) => problem.fix?.edits ?? []);
  let text = yaml;
  for (const { at, text: replacement } of [...edits].sort((a, b) => b.at.start - a.at.start))
    text = text.slice(0, at.start) + replacement + text.slice(at.end);
  return text;
}

/** A file with one service that has these lines next to its image. */
export function service(lines: string): string {
  return `services:\n  a:\n    image: x\n${lines.replace(/^/gm, '    ')}\n`;
}
