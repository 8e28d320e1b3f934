import type { CheckOptions } from '../../parse/dockerfile/directives.ts';
import type { Problem } from '../../text/problem.ts';
import type { Located } from '../../text/source.ts';
import type { Instruction } from './instruction-types.ts';
import type { DockerfileProblemKind } from './problem-kinds.ts';
import type { Stage, Variable } from './stage-types.ts';
import type { Comment, Directive } from './syntax-types.ts';

export type * from './instruction-types.ts';
export type * from './problem-kinds.ts';
export type * from './stage-types.ts';
export type * from './syntax-types.ts';

/** A Dockerfile as BuildKit understands it, with the mistakes that can only be found while reading it. */
export interface Dockerfile extends Located {
  readonly kind: 'dockerfile';
  readonly directives: readonly Directive[];
  /** What the directive `# check=` says, or the build argument that replaces it; undefined without either. */
  readonly checkOptions: CheckOptions | undefined;
  /** Whether {@link checkOptions} come from the build argument, so that the directive does not count. */
  readonly checkArgument: boolean;
  readonly escape: '\\' | '`';
  readonly comments: readonly Comment[];
  /** In file order; those inside ONBUILD are in their wrapper. */
  readonly instructions: readonly Instruction[];
  /** ARGs before the first FROM. */
  readonly globals: ReadonlyMap<string, Variable>;
  /** Contexts that the build is given by name, in lowercase. */
  readonly namedContexts: ReadonlyMap<string, string>;
  readonly stages: readonly Stage[];
  readonly problems: readonly Problem<DockerfileProblemKind>[];
  /** No FROM: an included fragment or an ONBUILD snippet. */
  readonly fragment: boolean;
}
