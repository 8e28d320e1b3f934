import type { ComposeProject, MappingValue } from '../../model/compose/compose-types.ts';
import type { ComposeTableKind } from '../../model/compose/problem-kinds.ts';
import type { Problem } from '../../text/problem.ts';
import { checkSchema } from './check-schema.ts';
import { settled } from './settled.ts';

type TableProblem = Problem<ComposeTableKind>;

/** Checks Compose projects against the schema table: each project once, and each file once however many projects share it. */
export class SchemaCheck {
  readonly #projects = new WeakMap<ComposeProject, readonly TableProblem[]>();
  readonly #files = new WeakMap<MappingValue, readonly TableProblem[]>();

  /** The problems in each file as written and in the merged result, each problem once. */
  problemsOf(project: ComposeProject): readonly TableProblem[] {
    const known = this.#projects.get(project) ?? this.#check(project);
    this.#projects.set(project, known);
    return known;
  }

  #check({ root, files, incomplete }: ComposeProject): readonly TableProblem[] {
    const fragment = incomplete !== undefined;
    if (root && files.length === 1 && files[0]!.root === root) return checkSchema(root, { fragment });
    const found = new Map<string, TableProblem>();
    // Each file first: a service that `extends` takes from another file has its own name there.
    for (const { root: own, role } of files) {
      if (own) for (const problem of this.#checkFile(own, role === 'override' ? root : undefined)) add(found, problem);
    }
    if (root) for (const problem of checkSchema(root, { fragment })) add(found, problem);
    return [...found.values()];
  }

  /** Checks a file by itself, in which something may be missing; `merged` is the result of merging an override. */
  #checkFile(own: MappingValue, merged: MappingValue | undefined): readonly TableProblem[] {
    if (merged) return checkSchema(settled(own, merged), { fragment: true });
    const known = this.#files.get(own) ?? checkSchema(own, { fragment: true });
    this.#files.set(own, known);
    return known;
  }
}

function add(found: Map<string, TableProblem>, problem: TableProblem): void {
  const { kind, file, start, end } = problem;
  const key = `${kind} ${start} ${end} ${file.path}`;
  if (!found.has(key)) found.set(key, problem);
}
