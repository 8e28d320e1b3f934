import { globProblems, isNameOfRule } from '../discover/glob-problem.ts';
import { absolute } from '../discover/paths.ts';
import type { Notice } from '../finding.ts';
import type { Disk } from '../text/disk.ts';
import type { ConfigProblem } from './config-types.ts';
import { at, rulePaths, stringsIn } from './data.ts';
import type { ConfigDocument } from './document.ts';

/** Globs in `ignore` and in the `files` of overrides that cannot match anything. */
export function globMistakes(data: object, document: ConfigDocument, directory: string): readonly ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  for (const rules of rulePaths(data)) {
    const holder = rules.slice(0, -1);
    const key = holder.length === 0 ? 'ignore' : 'files';
    const globs = stringsIn(Object(at(data, holder)), key);
    for (const { text, at: place } of globs)
      if (isNameOfRule(text))
        problems.push({
          message: `\`${key}\` is for file globs, but \`${text}\` is a rule name or code`,
          help: `set its level under \`rules\`: \`rules: {${text}: off}\``,
          at: document.value([...holder, ...place]),
        });
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

/** Missing Compose files, without which infralint would not lint what is deployed. */
export function missingComposeFiles(
  data: object,
  document: ConfigDocument,
  directory: string,
  disk: Disk,
): readonly ConfigProblem[] {
  const projects = at(data, ['compose', 'files']);
  const count = Array.isArray(projects) ? projects.length : 0;
  const problems: ConfigProblem[] = [];
  for (let project = 0; project < count; project++) {
    for (const { text, at: steps } of stringsIn(Object(projects), String(project))) {
      if (disk.kind(absolute(directory, text)) === 'file') continue;
      const isGlob = /[*?[{]/.test(text);
      problems.push({
        message: `\`${text}\` ${disk.kind(absolute(directory, text)) === undefined ? 'does not exist' : 'is not a file'}`,
        help: isGlob ? 'list the files of the project one by one' : 'use a path relative to the directory of this file',
        at: document.value(['compose', 'files', ...steps]),
      });
    }
  }
  return problems;
}

/** Missing env files and build contexts. This is not an error, because they may be created before a build, or not be in the repository. */
export function missingInputs(
  data: object,
  document: ConfigDocument,
  directories: readonly string[],
  disk: Disk,
): readonly Notice[] {
  const isMissing = (path: string) =>
    directories.every((directory) => disk.kind(absolute(directory, path)) === undefined);
  const contexts = Object.entries(Object(at(data, ['build', 'contexts'])));
  const given = [
    ...stringsIn(Object(at(data, ['compose'])), 'env').map(({ text, at: steps }) => ({
      text,
      steps: ['compose', ...steps],
      effect: 'its variables are treated as unknown',
    })),
    ...contexts.map(([name, text]) => ({
      text: isDirectory(text) ? text : '',
      steps: ['build', 'contexts', name],
      effect: `files copied from \`${name}\` are treated as unknown`,
    })),
  ];
  return given.flatMap(({ text, steps, effect }): Notice[] => {
    if (text === '' || !isMissing(text)) return [];
    const { file, start } = document.value(steps);
    const where = `${file.path}:${file.position(start).line}`;
    return [
      { level: 'note', kind: 'note', path: file.path, message: `${where}: \`${text}\` does not exist: ${effect}` },
    ];
  });
}

/** Whether a named context is a directory: others are images, stages and URLs. */
function isDirectory(context: unknown): context is string {
  return typeof context === 'string' && !/^[\w-]+:|^git@/.test(context);
}
