import type { CheckOptions } from '../../parse/dockerfile/directives.ts';
import type { Platform } from '../../parse/platform.ts';
import type { PortSpec } from '../../parse/port.ts';
import type { Problem } from '../problem.ts';
import type { Script } from '../shell/types.ts';
import type { Located } from '../source.ts';

/** The 18 instructions of the Dockerfile reference. */
export type Keyword =
  | 'ADD' | 'ARG' | 'CMD' | 'COPY' | 'ENTRYPOINT' | 'ENV' | 'EXPOSE' | 'FROM' | 'HEALTHCHECK'
  | 'LABEL' | 'MAINTAINER' | 'ONBUILD' | 'RUN' | 'SHELL' | 'STOPSIGNAL' | 'USER' | 'VOLUME' | 'WORKDIR';

/** A comment line, from its `#` to the end of the line. */
export interface Comment extends Located {
  /** The text after `#`, untrimmed. */
  readonly text: string;
  /** Inside a continued instruction. */
  readonly inside: boolean;
}

/** `# name=value` at the top of the file: syntax, escape or check. */
export interface Directive extends Located {
  readonly name: 'syntax' | 'escape' | 'check';
  readonly value: string;
  readonly valueSpan: Located;
}

/** `$NAME`, `${NAME}` or `${NAME:-word}` in a text that BuildKit expands. */
export interface VariableReference extends Located {
  readonly name: string;
  readonly nameSpan: Located;
  /** The operator (`:-`, `-`, `:+`, `+`, `:?`, `?`, `#`, `##`, `%`, `%%`, `/`, `//`), or undefined for a plain reference. */
  readonly operator: string | undefined;
  /** The raw text after the operator. */
  readonly operand: string | undefined;
  /** Where it was declared, if it was: an ARG or ENV word, or `automatic` (TARGETPLATFORM …), or `base` (PATH of the base image). */
  readonly declaration: Variable | 'automatic' | 'base' | undefined;
}

/** One word of an instruction's arguments or of a flag's value. */
export interface Word extends Located {
  /** As written (continuations included). */
  readonly raw: string;
  /** Continuations, quotes and escapes removed as the instruction's own splitter does; variables still as written. */
  readonly text: string;
  readonly quote: '"' | "'" | undefined;
  /** References that BuildKit expands here; empty in instructions that do not expand. */
  readonly variables: readonly VariableReference[];
  /** The text after expansion; undefined when it depends on a value that is not known. */
  readonly value: string | undefined;
}

/** A `--name=value` flag of an instruction. */
export interface Flag extends Located {
  readonly name: string;
  /** The name without the dashes. */
  readonly nameSpan: Located;
  /** Undefined for `--name` without `=`. */
  readonly value: Word | undefined;
}

/** A here-document of RUN, COPY or ADD. */
export interface Heredoc extends Located {
  /** The delimiter without quotes. */
  readonly name: string;
  /** The `<<NAME` word on the instruction's line. */
  readonly marker: Located;
  /** The body, from its first line to before the terminator line. */
  readonly body: Located;
  readonly terminator: Located | undefined;
  /** False when the delimiter is quoted. */
  readonly expand: boolean;
  /** `<<-`: leading tabs are removed. */
  readonly chomp: boolean;
  /** `<< NAME`, with a space: BuildKit takes the body, but COPY and ADD take `<<` and `NAME` for two paths. */
  readonly spaced: boolean;
  /** References that BuildKit expands in the body (COPY and ADD, unquoted delimiter); empty otherwise. */
  readonly variables: readonly VariableReference[];
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
  /** Meant as a JSON array but none, so that BuildKit reads it as shell text or plain words; never for shell such as `[ -f x ] && y`. */
  readonly malformedJson: boolean;
  /** Blank lines between continued lines, each from its start to before its line end. */
  readonly emptyLines: readonly Located[];
  /** Keywords in column 1 of continued lines: instructions that a stray escape character before them has swallowed. */
  readonly swallowed: readonly Located[];
  /** `<<NAME` words in instructions that know no heredocs, where they are plain text. */
  readonly strayHeredocs: readonly Located[];
  readonly heredocs: readonly Heredoc[];
  /** The comment lines directly above (until another instruction), then those inside. */
  readonly comments: readonly Comment[];
  /** Undefined before the first FROM. */
  readonly stage: Stage | undefined;
  /** The ONBUILD that wraps this instruction. */
  readonly onbuild: OnbuildInstruction | undefined;
  readonly dockerfile: Dockerfile;
  /** What holds when the instruction begins; undefined before the first FROM. Of FROM: what it takes over from its base. */
  readonly state: BuildState | undefined;
  flag(name: string): Flag | undefined;
  /** Whether the file, a `# check=` comment above the instruction or the build asks for an experimental check of BuildKit. */
  wantsCheck(name: string): boolean;
}

/** What earlier instructions of a stage, and the stages it stands on, have set up. */
export interface BuildState {
  /** The working directory; undefined when unknown (the base image's own). */
  readonly workdir: string | undefined;
  readonly user: EffectiveUser;
  /** SHELL in force; undefined for the default. */
  readonly shell: ListInstruction | undefined;
  /** The ARG or ENV that a name stands for at this place. */
  variable(name: string): Variable | undefined;
}

export interface FromInstruction extends InstructionBase {
  readonly kind: 'from';
  readonly image: Word | undefined;
  /** The word after AS. */
  readonly name: Word | undefined;
  readonly asSpan: Located | undefined;
  /** What `--platform` says; undefined without it, when it depends on an unknown value, and when it is malformed. */
  readonly platform: Platform | undefined;
  /** The image name with build arguments left out (ARGs at their defaults, those without one empty), where that is no valid name. */
  readonly invalidDefault: string | undefined;
  /** A stage of that name which is defined further down, so that the name is taken for an image. */
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

export interface CmdInstruction extends ShellInstruction { readonly kind: 'cmd' }
export interface EntrypointInstruction extends ShellInstruction { readonly kind: 'entrypoint' }

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
  /** Mistakes in the trigger that BuildKit accepts here and that fail in every build which stands on this image. */
  readonly triggerProblems: readonly Problem<DockerfileProblemKind>[];
}

/** A keyword that Docker does not know. */
export interface UnknownInstruction extends InstructionBase {
  readonly kind: 'unknown';
}

export type Instruction =
  | FromInstruction | RunInstruction | CmdInstruction | EntrypointInstruction | HealthcheckInstruction | CopyInstruction
  | EnvInstruction | SingleInstruction | ListInstruction | OnbuildInstruction | UnknownInstruction;

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

/** An image name taken apart as the distribution reference grammar says. */
export interface ImageReference {
  /** As written, variables resolved. */
  readonly text: string;
  /** `docker.io` when not written. */
  readonly registry: string;
  /** With `library/` for Docker's official images: `library/debian`, `myteam/tool`. */
  readonly repository: string;
  /** The repository as people write it: `debian`, `myteam/tool`, `ghcr.io/x/y`. */
  readonly name: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

export type OsFamily = 'debian' | 'alpine' | 'redhat' | 'suse' | 'arch' | 'windows' | 'distroless' | 'scratch';

/** What a stage stands on. */
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
  /** The USER instruction in force, in this stage or one it stands on; undefined when only the base image decides. */
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
  /** The external image at the bottom of the chain of local stages; undefined for scratch, unknown and invalid ones. */
  readonly rootImage: ImageReference | undefined;
  /** Stages it needs: through FROM, COPY --from and mounts. */
  readonly dependencies: readonly StageEdge[];
  /** The last stage, or one that it needs. Without a target every other stage is built only when reached. */
  readonly reachable: boolean;
  /** Its file system ends up in an image: it is the last stage, or a stage that stands (by FROM) under it. */
  readonly shipped: boolean;
  readonly last: boolean;
  /** Names visible after the last instruction of the stage. */
  readonly variables: ReadonlyMap<string, Variable>;
  /** Undefined when neither the image nor the package managers used tell. */
  readonly osFamily: OsFamily | undefined;
  readonly user: EffectiveUser;
  /** The working directory at the end of the stage; undefined when unknown (base image's own). */
  readonly workdir: string | undefined;
  /** SHELL in force at the end; undefined for the default. */
  readonly shell: ListInstruction | undefined;
  /** The last of each in this stage or a stage it stands on. */
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

/** The families of mistakes that the parser and the model builder find: everything that BuildKit refuses without the outside world. */
export type DockerfileProblemKind =
  /** Nothing in it but comments. */
  | 'empty-file'
  /** No FROM at all. */
  | 'no-stage'
  | 'line-too-long'
  /** `# syntax=`, `# escape=`, `# check=`. */
  | 'directive'
  | 'unknown-instruction'
  | 'instruction-before-from'
  | 'unknown-flag'
  | 'duplicate-flag'
  /** A flag without its value, or with one that it does not take. */
  | 'flag-value'
  | 'missing-argument'
  | 'surplus-argument'
  /** `name=value` of ENV, LABEL and ARG. */
  | 'key-value'
  | 'json-form'
  | 'heredoc'
  /** A quote that is never closed, in a text that the builder expands. */
  | 'unclosed-quote'
  | 'variable-syntax'
  /** `${NAME:?message}` without a value. */
  | 'required-variable'
  | 'stage-name'
  /** COPY --from and mounts: a variable, an index that does not exist, a stage that is defined later. */
  | 'stage-reference'
  | 'stage-cycle'
  | 'image-reference'
  | 'platform'
  | 'mount'
  | 'port'
  | 'signal'
  | 'healthcheck'
  | 'chmod'
  /** `--link` with `--chown` by name. */
  | 'ownership'
  | 'checksum'
  | 'git-source'
  /** COPY of an address, which only ADD fetches. */
  | 'copy-source'
  /** Paths that Windows does not allow. */
  | 'path'
  | 'onbuild'
  /** SOURCE_DATE_EPOCH. */
  | 'build-date';

/** A Dockerfile as BuildKit understands it, and everything that is wrong with it. */
export interface Dockerfile extends Located {
  readonly kind: 'dockerfile';
  readonly directives: readonly Directive[];
  /** What the directive `# check=` says, or the build argument that replaces it; undefined without either. */
  readonly checkOptions: CheckOptions | undefined;
  /** Whether {@link checkOptions} come from the build argument, so that the directive does not count. */
  readonly checkArgument: boolean;
  readonly escape: '\\' | '`';
  readonly comments: readonly Comment[];
  /** In file order; those inside ONBUILD hang on their wrapper. */
  readonly instructions: readonly Instruction[];
  /** ARGs before the first FROM. */
  readonly globals: ReadonlyMap<string, Variable>;
  readonly stages: readonly Stage[];
  readonly problems: readonly Problem<DockerfileProblemKind>[];
  /** No FROM: an included fragment or an ONBUILD snippet. */
  readonly fragment: boolean;
}
