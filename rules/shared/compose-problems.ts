import type { ProjectProblemKind } from '../../src/model/compose/check/project.ts';
import type { SchemaProblemKind } from '../../src/model/compose/check/schema.ts';
import type { ValueProblemKind } from '../../src/model/compose/check/values.ts';
import type { LoadProblemKind } from '../../src/model/compose/load/load-projects.ts';
import type { NodeKind, Problem, RuleContext } from '../../src/rule.ts';

type Kind = LoadProblemKind | SchemaProblemKind | ValueProblemKind | ProjectProblemKind;

/** The visitor of a rule that tells what the loader and the checks of schema, values and project found, for these kinds of problems. */
export function composeProblems(...kinds: readonly Kind[]): {
  readonly [Node in 'composeProblem' & NodeKind]: (problem: Problem, context: Pick<RuleContext, 'report'>) => void;
} {
  const wanted: ReadonlySet<string> = new Set(kinds);
  return {
    composeProblem(problem, { report }) {
      if (wanted.has(problem.kind)) report(problem, problem.message, problem);
    },
  };
}
