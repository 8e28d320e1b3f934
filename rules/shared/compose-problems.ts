import type { SchemaProblemKind } from '../../src/model/compose/check-schema.ts';
import type { ValueProblemKind } from '../../src/model/compose/check-values.ts';
import type { LoadProblemKind } from '../../src/model/compose/load.ts';
import type { NodeKind, Problem, RuleContext } from '../../src/rule.ts';

/** The visitor of a rule that tells what the loader and the checks of schema and values found, for these kinds of problems. */
export function composeProblems(...kinds: readonly (LoadProblemKind | SchemaProblemKind | ValueProblemKind)[]): {
  readonly [Kind in 'composeProblem' & NodeKind]: (problem: Problem, context: Pick<RuleContext, 'report'>) => void;
} {
  const wanted: ReadonlySet<string> = new Set(kinds);
  return {
    composeProblem(problem, { report }) {
      if (wanted.has(problem.kind)) report(problem, problem.message, problem);
    },
  };
}
