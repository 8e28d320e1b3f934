import type { ComposeProject, Dockerfile } from '../rule.ts';

/** How well a file can be read: a fix must not lower it. */
export interface Health {
  /** Mistakes of any kind that parser and model found. */
  readonly problems: number;
  /** Those that keep a part of the file from being understood at all. */
  readonly unreadable: number;
}

const UNREADABLE: ReadonlySet<string> = new Set(['unknown-instruction', 'yaml-syntax', 'shell-syntax']);

function healthOf(problems: readonly { readonly kind: string }[]): Health {
  return { problems: problems.length, unreadable: problems.filter(({ kind }) => UNREADABLE.has(kind)).length };
}

/** Scripts count, too: a fix inside a RUN must leave it a script. */
export function healthOfDockerfile({ problems, instructions }: Dockerfile): Health {
  const scripts = instructions.flatMap((one) => ('script' in one && one.script ? one.script.problems : []));
  return healthOf([...problems, ...scripts]);
}

/** The problems of all files of a project. */
export function healthOfCompose({ problems, services }: ComposeProject): Health {
  const scripts = [...services.values()].flatMap((service) => service.scripts.flatMap((script) => script.problems));
  return healthOf([...problems, ...scripts]);
}

/** Whether a file became one with mistakes, or harder to read. */
export function isWorse(before: Health | undefined, after: Health | undefined): boolean {
  if (!after) return false;
  const { problems, unreadable } = before ?? { problems: 0, unreadable: 0 };
  return (problems === 0 && after.problems > 0) || after.unreadable > unreadable;
}
