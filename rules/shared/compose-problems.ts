import type { SchemaProblemKind } from '../../src/model/compose/check-schema.ts';
import type { ValueProblemKind } from '../../src/model/compose/check-values.ts';
import type { NodeKind, Problem, RuleContext } from '../../src/rule.ts';

/** The visitor of a rule that tells what the check of schema and values found, for these kinds of problems. */
export function composeProblems(...kinds: readonly (SchemaProblemKind | ValueProblemKind)[]): {
  readonly [Kind in 'composeProblem' & NodeKind]: (problem: Problem, context: Pick<RuleContext, 'report'>) => void;
} {
  const wanted: ReadonlySet<string> = new Set(kinds);
  return {
    composeProblem(problem, { report }) {
      if (wanted.has(problem.kind)) report(problem, problem.message, problem);
    },
  };
}
