import { globProblems } from '../discover/glob-problem.ts';
import type { ConfigProblem } from './config-types.ts';
import { at, rulePaths, stringsIn } from './data.ts';
import type { ConfigDocument } from './document.ts';

/** Globs in `ignore` and in the `files` of overrides that can match nothing. */
export function globMistakes(data: object, document: ConfigDocument, directory: string): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  for (const rules of rulePaths(data)) {
    const holder = rules.slice(0, -1);
    const key = holder.length === 0 ? 'ignore' : 'files';
    const globs = stringsIn(Object(at(data, holder)), key);
    for (const [index, { message, help }] of globProblems(
      globs.map(({ text }) => text),
      directory,
    )) {
      const glob = globs[index];
      if (glob)
        problems.push({
          message: `glob \`${glob.text}\` ${message}`,
          help,
          at: document.value([...holder, ...glob.at]),
        });
    }
  }
  return problems;
}
