import type {
  ComposeReadingKind,
  ComposeTableKind,
  DockerfileProblemKind,
  Problem,
  RuleContext,
  Visitors,
} from '../../src/rule/index.ts';

/** The visitor of a rule that reports problems found while reading a Dockerfile. */
export function dockerfileProblem(kind: DockerfileProblemKind): Pick<Visitors, 'dockerfileProblem'> {
  return { dockerfileProblem: (problem, context) => relay(kind, problem, context) };
}

/** The visitor of a rule that reports problems found while reading Compose files. */
export function composeProblem(kind: ComposeReadingKind): Pick<Visitors, 'composeProblem'> {
  return { composeProblem: (problem, context) => relay(kind, problem, context) };
}

/** The visitor of a rule that reports keys and values that the Compose schema table does not allow. */
export function composeSchemaProblem(kind: ComposeTableKind): Pick<Visitors, 'composeSchemaProblem'> {
  return { composeSchemaProblem: (problem, context) => relay(kind, problem, context) };
}

function relay(kind: string, problem: Problem, { report }: Pick<RuleContext, 'report'>): void {
  if (problem.kind === kind) report(problem, problem.message, problem);
}
