import type { ComposeProject } from '../model/compose/compose-types.ts';
import type { ComposeProblemKind, ComposeTableKind } from '../model/compose/problem-kinds.ts';
import type { Dockerfile } from '../model/dockerfile/dockerfile-types.ts';
import type { DockerfileProblemKind } from '../model/dockerfile/problem-kinds.ts';
import type { Script, ShellProblemKind } from '../model/shell/shell-types.ts';
import type { Problem } from '../text/problem.ts';

/** How well a file can be read: a fix must not lower it. */
export interface Health {
  /** The number of mistakes that the parser and the model found. */
  readonly problems: number;
  /** The number of those that make a part of the file unreadable. */
  readonly unreadable: number;
}

type Kind = DockerfileProblemKind | ComposeProblemKind | ShellProblemKind;

const UNREADABLE: ReadonlySet<Kind> = new Set<Kind>(['syntax-error', 'unknown-instruction']);

function healthOf(problems: readonly { readonly kind: Kind }[]): Health {
  return { problems: problems.length, unreadable: problems.filter(({ kind }) => UNREADABLE.has(kind)).length };
}

/** Scripts count, too: a fix inside a RUN must leave a valid script. */
export function healthOfDockerfile({ problems, instructions, fragment }: Dockerfile): Health {
  const scripts = instructions.flatMap((one) => ('script' in one && one.script ? one.script.problems : []));
  const { problems: count, unreadable } = healthOf([...problems, ...scripts]);
  return { problems: count + (fragment ? 1 : 0), unreadable };
}

/** Counts what is wrong in a script file. */
export function healthOfScript({ problems }: Script): Health {
  return healthOf(problems);
}

/** Counts the problems of all files of a project, the problems from the schema table, and undeclared names. */
export function healthOfCompose(
  { problems, services, dangling }: ComposeProject,
  schemaProblems: readonly Problem<ComposeTableKind>[],
): Health {
  const scripts = [...services.values()].flatMap((service) => service.scripts.flatMap((script) => script.problems));
  const { problems: count, unreadable } = healthOf([...problems, ...schemaProblems, ...scripts]);
  return { problems: count + dangling.length, unreadable };
}

/** Whether a file without mistakes now has some, or more of a file is unreadable than before. */
export function isWorse(before: Health | undefined, after: Health | undefined): boolean {
  if (!after) return false;
  const { problems, unreadable } = before ?? { problems: 0, unreadable: 0 };
  return (problems === 0 && after.problems > 0) || after.unreadable > unreadable;
}
