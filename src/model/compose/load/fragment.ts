import type { Problem } from '../../problem.ts';
import type { SourceFile } from '../../source.ts';
import type { ProjectProblemKind } from '../check/project.ts';
import type { ProjectNode } from '../project.ts';
import type { ExtendsProblem } from './extends.ts';

/** Problems that say that something is missing which another file may bring. */
const MISSING: ReadonlySet<string> = new Set<ExtendsProblem['kind'] | ProjectProblemKind>([
  'extends-undefined-service',
  'service-without-image',
  'undefined-config',
  'undefined-model',
  'undefined-network',
  'undefined-secret',
  'undefined-service',
  'undefined-volume',
]);

/** Whether a project lacks something that another file may bring. */
export function isIncomplete(project: ProjectNode): boolean {
  return firstMissing(project) !== undefined;
}

/** What the base itself lacks is told there, and says nothing of the file that is merged onto it. */
function firstMissing({ problems, file, files }: ProjectNode): Problem | undefined {
  const bases = new Set(files.flatMap((each) => (each.role === 'base' && each.file !== file ? each.file : [])));
  const missing = problems.filter((problem) => MISSING.has(problem.kind) && !bases.has(problem.file));
  return missing.find((problem) => problem.file === file) ?? missing[0];
}

/** A file that cannot stand alone: one note instead of all that is missing. `judged` is the project in which it was tried. */
export function fragmentOf(fragment: ProjectNode, judged: ProjectNode, base: SourceFile | undefined): ProjectNode {
  const missing = firstMissing(judged);
  const own = fragment.problems.filter(({ kind }) => !MISSING.has(kind));
  if (!missing) return fragment;
  const { file, start, end } = missing.file === fragment.file ? missing : fragment.file.at(0, 0);
  const tried = base ? `, even merged onto \`${base.path}\`` : '';
  const note: Problem = {
    file,
    start,
    end,
    kind: 'incomplete-file',
    message: `this file is not a whole project${tried}: ${missing.message}`,
    help: 'say in the configuration what it is merged with: `compose: { files: [[compose.yaml, this-file.yaml]] }`',
  };
  fragment.problems = [...own, note];
  return fragment;
}
