import type { Dockerfile, Instruction } from './dockerfile-types.ts';
import type { VariableNode } from './scope.ts';
import type { StageNode } from './stage-node.ts';

/** What is known of the builds of a Dockerfile from outside. */
export interface DockerfileOptions {
  /** Values of `--build-arg`. */
  readonly buildArgs?: ReadonlyMap<string, string> | undefined;
  /** The stages that are built, each by its name, the last one as undefined; only the last one when left out. */
  readonly targets?: readonly (string | undefined)[] | undefined;
  /** Whether only the targets are ever built. */
  readonly onlyTargets?: boolean | undefined;
  /** Which of the named stages (lower case) something else builds as well, the last one as undefined; asked only when there are several stages. */
  readonly furtherTargets?: ((names: readonly string[]) => readonly (string | undefined)[]) | undefined;
  /** `--build-context name=value`. */
  readonly namedContexts?: ReadonlyMap<string, string> | undefined;
}

/** The parts of a Dockerfile that are known before its instructions are read. */
export type DockerfileFrame = Omit<
  Dockerfile,
  'kind' | 'instructions' | 'globals' | 'namedContexts' | 'stages' | 'problems' | 'fragment'
>;

/** A Dockerfile while its instructions are read. */
export type GrowingDockerfile = DockerfileFrame & {
  readonly kind: 'dockerfile';
  readonly instructions: Instruction[];
  readonly globals: ReadonlyMap<string, VariableNode>;
  readonly namedContexts: Dockerfile['namedContexts'];
  readonly stages: StageNode[];
  problems: Dockerfile['problems'];
  fragment: boolean;
};
