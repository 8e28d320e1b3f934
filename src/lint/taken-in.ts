import { isWithin } from '../discover/paths.ts';
import { isTemplate } from '../discover/template.ts';
import { type Finding, type Notice, ownSeverity } from '../finding.ts';
import type { SourceFile } from '../text/source.ts';
import type { LoadedFiles } from './load.ts';
import { isLeftOut, type RunRequest } from './request.ts';

/** The Compose files that take part in a run although they are not inputs, because inputs include, extend or complete them. */
export interface TakenIn {
  /** Files whose findings were not requested. */
  readonly hidden: ReadonlySet<string>;
  /**
   * Files that a named file includes or extends, if the caller names each file: only errors are shown, because they affect the named file
   * too.
   */
  readonly unnamed: ReadonlySet<string>;
  /** Files to which a discovered file leads, below its directory: they are linted and fixed as if they had been discovered too. */
  readonly found: readonly SourceFile[];
}

/**
 * Groups the files to which inputs lead. Someone who names a file wants its findings; someone who names a directory wants those of all
 * files in it and of the files that they lead to.
 */
export function takenIn(
  request: RunRequest,
  { sources, composes }: Pick<LoadedFiles, 'sources' | 'composes'>,
): TakenIn {
  const inputs = new Map([...sources.keys()].map((input) => [input.path, input]));
  const hidden = new Set<string>();
  const reached = new Set<string>();
  const unnamed = new Set<string>();
  const found = new Map<string, SourceFile>();
  for (const { files, directory } of composes) {
    const isFound = files.some(({ file }) => inputs.get(file.path)?.named === false);
    const base = inputs.get(files.find(({ role }) => role === 'base')?.file.path ?? '');
    const isNamed = base !== undefined && base.text === undefined;
    for (const { file, role } of files) {
      const { path, absolutePath = '' } = file;
      if (inputs.has(path)) continue;
      if (role === 'base' || role === 'override') hidden.add(path);
      else if (!isFound && !isNamed) hidden.add(path);
      else if (!isFound && request.namesEach) unnamed.add(path);
      else if (!isFound) reached.add(path);
      else {
        reached.add(path);
        if (isWithin(directory, absolutePath) && !isLeftOut(request, absolutePath)) found.set(path, file);
      }
    }
  }
  for (const path of reached) unnamed.delete(path);
  return {
    hidden,
    unnamed,
    found: [...found.values()].filter(({ path, text }) => !hidden.has(path) && !isTemplate(text, 'compose')),
  };
}

/** Whether a finding is not shown because its file was not named. */
export function isUnasked(finding: Finding, { unnamed }: TakenIn): boolean {
  return unnamed.has(finding.file.path) && ownSeverity(finding) !== 'error';
}

/** Notices about files with findings that are not shown because the files were not named. */
export function unnamedNotices(kept: readonly Finding[], taken: TakenIn, request: RunRequest): readonly Notice[] {
  const silent = new Set<string>();
  for (const finding of kept) {
    const { path, absolutePath } = finding.file;
    if (finding.severity === 'info' || !isUnasked(finding, taken)) continue;
    if (absolutePath === undefined || !isLeftOut(request, absolutePath)) silent.add(path);
  }
  return [...silent].map((path) => ({
    level: 'note',
    kind: 'note',
    path,
    message: `${path} has findings that are not shown, because only a file that includes or extends it was named`,
    help: 'name it too, or name the project directory',
  }));
}
