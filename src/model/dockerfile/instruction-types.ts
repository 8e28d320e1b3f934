import type { Platform } from '../../parse/platform.ts';
import type { PortSpec } from '../../parse/port.ts';
import type { Fix } from '../../text/edit.ts';
import type { Problem } from '../../text/problem.ts';
import type { Located } from '../../text/source.ts';
import type { Script } from '../shell/shell-types.ts';
import type { Dockerfile } from './dockerfile-types.ts';
import type { DockerfileProblemKind } from './problem-kinds.ts';
import type { BuildState, Stage } from './stage-types.ts';
import type { Comment, Flag, Heredoc, Word } from './syntax-types.ts';

/** A keyword that is not read as one, because of the escape character at the end of the previous line. */
export interface SwallowedKeyword extends Located {
  readonly continuation: Located;
  /** Ends the line before; undefined if an operator at its end must be continued. */
  readonly fix: Fix | undefined;
}

/** What every instruction has. The span goes from the keyword to the end of the last line, heredocs included. */
export interface InstructionBase extends Located {
  /** As in {@link Keyword}, upper case; for an unknown instruction the word as written. */
  readonly keyword: string;
  readonly keywordSpan: Located;
  readonly flags: readonly Flag[];
  /** Everything after keyword and flags up to the end of the logical line, without heredoc bodies. Empty when there is nothing. */
  readonly rest: Located;
  /** The rest split into words as BuildKit splits it for this keyword; the elements when in JSON form. */
  readonly words: readonly Word[];
  /** Whether the rest is a JSON array (exec form). */
  readonly json: boolean;
  /** Meant as a JSON array but invalid, so BuildKit reads it as shell text or plain words; never for shell such as `[ -f x ] && y`. */
  readonly malformedJson: boolean;
  /** Blank lines between continued lines, each from its start to before its line end. */
  readonly emptyLines: readonly Located[];
  /** Keywords at the start of continued lines: instructions that a stray escape character before them has swallowed. */
  readonly swallowed: readonly SwallowedKeyword[];
  /** `<<NAME` words in instructions that do not support heredocs, where they are plain text. */
  readonly strayHeredocs: readonly Located[];
  readonly heredocs: readonly Heredoc[];
  /** The comment lines directly above (until another instruction), then those inside. */
  readonly comments: readonly Comment[];
  /** Undefined before the first FROM. */
  readonly stage: Stage | undefined;
  /** The ONBUILD that wraps this instruction. */
  readonly onbuild: OnbuildInstruction | undefined;
  readonly dockerfile: Dockerfile;
  /** The state before the instruction; undefined before the first FROM. For FROM: the state inherited from its base. */
  readonly state: BuildState | undefined;
  flag(name: string): Flag | undefined;
  /** Whether the file, a `# check=` comment above the instruction or the build asks for an experimental check of BuildKit. */
  wantsCheck(name: string): boolean;
}

export interface FromInstruction extends InstructionBase {
  readonly kind: 'from';
  readonly image: Word | undefined;
  /** The word after AS. */
  readonly name: Word | undefined;
  readonly asSpan: Located | undefined;
  /** What `--platform` says; undefined without it, when it depends on an unknown value, and when it is malformed. */
  readonly platform: Platform | undefined;
  /** The image name without build arguments (ARGs at their defaults, or empty without one), if that is not a valid name. */
  readonly invalidDefault: string | undefined;
  /** A stage of that name which is defined further down, so the name is treated as an image. */
  readonly laterStage: Stage | undefined;
}

/** An instruction whose text a shell reads. */
interface ShellInstruction extends InstructionBase {
  /** The parsed script; undefined for exec forms that start no shell. */
  readonly script: Script | undefined;
}

export interface RunInstruction extends ShellInstruction {
  readonly kind: 'run';
  readonly mounts: readonly Mount[];
}

/** A `RUN --mount` flag; keys lower case, aliases resolved (`src` → `source`, `dst`/`destination` → `target`). */
export interface Mount extends Located {
  readonly type: string;
  readonly flag: Flag;
  readonly entries: readonly MountEntry[];
  get(key: string): string | undefined;
  /** The target joined to the working directory; undefined when absent or unknown. */
  readonly target: string | undefined;
  /** The stage that `from` names. */
  readonly fromStage: Stage | undefined;
  /** Fields that BuildKit accepts but that have no effect on a mount of this type. */
  readonly ignored: readonly MountEntry[];
}

export interface MountEntry extends Located {
  readonly key: string;
  readonly keySpan: Located;
  readonly value: Word | undefined;
}

export interface CmdInstruction extends ShellInstruction {
  readonly kind: 'cmd';
}
export interface EntrypointInstruction extends ShellInstruction {
  readonly kind: 'entrypoint';
}

export interface HealthcheckInstruction extends ShellInstruction {
  readonly kind: 'healthcheck';
  /** HEALTHCHECK NONE */
  readonly none: boolean;
}

export interface CopyInstruction extends InstructionBase {
  readonly kind: 'copy' | 'add';
  /** Paths, addresses and git repositories; heredocs are in {@link InstructionBase.heredocs}. */
  readonly sources: readonly Word[];
  readonly destination: Word | undefined;
  /** COPY --from */
  readonly from: Flag | undefined;
  /** The stage or image that --from names. */
  readonly fromStage: Stage | undefined;
}

/** A name with a value: of ENV, ARG or LABEL. The span covers `name=value`. */
export interface KeyValue extends Located {
  readonly name: string;
  readonly key: Word;
  /** Undefined for `ARG NAME`. */
  readonly value: Word | undefined;
}

export interface EnvInstruction extends InstructionBase {
  readonly kind: 'env' | 'label' | 'arg';
  readonly pairs: readonly KeyValue[];
  /** The `ENV key rest of line` form. */
  readonly legacy: boolean;
}

/** WORKDIR, USER, STOPSIGNAL, MAINTAINER: the rest of the line is one argument. */
export interface SingleInstruction extends InstructionBase {
  readonly kind: 'workdir' | 'user' | 'stopsignal' | 'maintainer';
  readonly argument: Word | undefined;
}

/** A port of EXPOSE, after expansion. */
export interface ExposedPort {
  readonly word: Word;
  /** The expanded text; one word may expand to several ports. */
  readonly text: string;
  readonly spec: PortSpec;
}

/** EXPOSE, VOLUME, SHELL: a list of words. */
export interface ListInstruction extends InstructionBase {
  readonly kind: 'expose' | 'volume' | 'shell';
  /** The valid ports of EXPOSE; empty for the others. */
  readonly ports: readonly ExposedPort[];
}

export interface OnbuildInstruction extends InstructionBase {
  readonly kind: 'onbuild';
  readonly trigger: Instruction | undefined;
  /** Mistakes in the trigger that BuildKit accepts here and that fail in every build that uses this image as its base. */
  readonly triggerProblems: readonly Problem<DockerfileProblemKind>[];
}

/** A keyword that Docker does not know. */
export interface UnknownInstruction extends InstructionBase {
  readonly kind: 'unknown';
}

export type Instruction =
  | FromInstruction
  | RunInstruction
  | CmdInstruction
  | EntrypointInstruction
  | HealthcheckInstruction
  | CopyInstruction
  | EnvInstruction
  | SingleInstruction
  | ListInstruction
  | OnbuildInstruction
  | UnknownInstruction;
