import type { OsFamily } from '../../knowledge/os-families.ts';
import type { SystemShell } from '../../knowledge/system-shells.ts';
import type { ImageReference } from '../../parse/image-reference.ts';
import type { Located } from '../../text/source.ts';
import type {
  CmdInstruction,
  EntrypointInstruction,
  FromInstruction,
  HealthcheckInstruction,
  Instruction,
  KeyValue,
  ListInstruction,
  SingleInstruction,
} from './instruction-types.ts';

/** What earlier instructions of a stage, and its base stages, have set up. */
export interface BuildState {
  /** The working directory; undefined when unknown (the base image's own). */
  readonly workdir: string | undefined;
  readonly user: EffectiveUser;
  /** SHELL in force; undefined for the default. */
  readonly shell: ListInstruction | undefined;
  /** What /bin/sh is, where the base image is known and nothing before has replaced it. */
  readonly systemShell: SystemShell | undefined;
  /** The ARG or ENV that a name refers to at this place. */
  variable(name: string): Variable | undefined;
}

/** A declared ARG or ENV name within a scope. */
export interface Variable extends Located {
  readonly name: string;
  readonly by: 'arg' | 'env';
  readonly pair: KeyValue;
  /** The resolved value or default; undefined when unknown. */
  readonly value: string | undefined;
  /** Whether a default or value is written at all (for `ARG X` in a stage: in the global scope). */
  readonly hasValue: boolean;
}

/** What a stage is built on. */
export type Base =
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'scratch' }
  | { readonly kind: 'image'; readonly image: ImageReference }
  /** Depends on a value that is not known. */
  | { readonly kind: 'unknown' }
  /** Not a valid reference. */
  | { readonly kind: 'invalid' };

/** A user as USER names it: name or uid, and the same for the group. */
export interface EffectiveUser {
  /** The USER instruction in effect, in this stage or a base stage; undefined when only the base image decides. */
  readonly instruction: SingleInstruction | undefined;
  readonly name: string | undefined;
}

/** A build stage: FROM and what follows it. The span covers all its instructions. */
export interface Stage extends Located {
  readonly index: number;
  /** An earlier stage of the same name, which this one hides. */
  readonly hides: Stage | undefined;
  /** Lower case, as BuildKit knows it. */
  readonly name: string | undefined;
  readonly from: FromInstruction;
  /** Without FROM. */
  readonly instructions: readonly Instruction[];
  readonly base: Base;
  /** Whether FROM names another stage, or may, because the name is completed by a variable: `FROM build-$TARGETARCH`. */
  readonly mayStandOnStage: boolean;
  /** The external image at the bottom of the chain of local stages; undefined for scratch, unknown and invalid ones. */
  readonly rootImage: ImageReference | undefined;
  /** Whether the base image sets an environment variable; undefined when that is not known. */
  baseSets(name: string): boolean | undefined;
  /** Stages it needs: through FROM, COPY --from and mounts. */
  readonly dependencies: readonly StageEdge[];
  /** The last stage, or one that it needs. Without a target every other stage is built only when reached. */
  readonly reachable: boolean;
  /** Its file system ends up in an image: it is a target, the last stage, one that no other uses, or one that these are based on by FROM. */
  readonly shipped: boolean;
  readonly last: boolean;
  /** A build asks for it: as a target that Compose, a bake file or a workflow names, or as the last one where one names none. */
  readonly target: boolean;
  /** Names visible after the last instruction of the stage. */
  readonly variables: ReadonlyMap<string, Variable>;
  /** Undefined if neither the image nor the package managers show it. */
  readonly osFamily: OsFamily | undefined;
  readonly user: EffectiveUser;
  /** The working directory at the end of the stage; undefined when unknown (base image's own). */
  readonly workdir: string | undefined;
  /** SHELL in force at the end; undefined for the default. */
  readonly shell: ListInstruction | undefined;
  /** The last of each in this stage or a base stage. */
  readonly cmd: CmdInstruction | undefined;
  /** The CMD of a stage below that is lost because this stage sets ENTRYPOINT and no CMD. */
  readonly lostCmd: CmdInstruction | undefined;
  readonly entrypoint: EntrypointInstruction | undefined;
  readonly healthcheck: HealthcheckInstruction | undefined;
}

export interface StageEdge {
  readonly via: 'from' | 'copy' | 'mount';
  readonly at: Located;
  readonly to: Stage;
}
