import type { DockerfileProblemKind, NodeKind, Problem, RuleContext } from '../../src/rule.ts';

/** The visitor of a rule that tells what BuildKit would refuse, for these kinds of problems. */
export function dockerfileProblems(...kinds: readonly DockerfileProblemKind[]): {
  readonly [Kind in 'dockerfileProblem' & NodeKind]: (problem: Problem, context: Pick<RuleContext, 'report'>) => void;
} {
  const wanted: ReadonlySet<string> = new Set(kinds);
  return {
    dockerfileProblem(problem, { report }) {
      if (wanted.has(problem.kind)) report(problem, problem.message, problem);
    },
  };
}
