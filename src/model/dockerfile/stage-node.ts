import { familyOfCommands, familyOfImage, type OsFamily } from '../../knowledge/os-families.ts';
import type { ImageReference } from '../../parse/image-reference.ts';
import type { Located, SourceFile } from '../../text/source.ts';
import type { Interpreter } from '../shell/make-script.ts';
import { baseSets } from './base-variables.ts';
import type * as types from './dockerfile-types.ts';
import type { Scope } from './scope.ts';

/** A stage while it is read and after; see {@link types.Stage}. */
export class StageNode implements types.Stage {
  readonly file: SourceFile;
  readonly start: number;
  readonly index: number;
  readonly hides: types.Stage | undefined;
  readonly name: string | undefined;
  readonly base: types.Base;
  readonly scope: Scope;
  /** Whether `--platform`, here or below, says Windows. */
  readonly windows: boolean;
  readonly instructions: types.Instruction[] = [];
  readonly dependencies: types.StageEdge[] = [];
  end: number;
  reachable = false;
  shipped = false;
  mayStandOnStage = false;
  last = false;
  target = false;
  user: types.EffectiveUser;
  workdir: string | undefined;
  shell: types.ListInstruction | undefined;
  cmd: types.CmdInstruction | undefined;
  lostCmd: types.CmdInstruction | undefined;
  entrypoint: types.EntrypointInstruction | undefined;
  healthcheck: types.HealthcheckInstruction | undefined;
  /** The base of the stage at the bottom of the chain of local stages. */
  readonly root: types.Base;
  /** The shell that reads shell forms. */
  interpreter: Interpreter;
  /** Whether WORKDIR was ever set, here or below. */
  workdirSet: boolean;
  #from: types.FromInstruction | undefined;
  #variables: ReadonlyMap<string, types.Variable> | undefined;
  #family: { readonly value: OsFamily | undefined } | undefined;

  constructor(
    at: Located,
    stage: Pick<types.Stage, 'index' | 'hides' | 'name' | 'base'> & {
      readonly scope: Scope;
      readonly windows: boolean;
    },
  ) {
    this.file = at.file;
    this.start = at.start;
    this.end = at.end;
    this.index = stage.index;
    this.hides = stage.hides;
    this.name = stage.name;
    this.base = stage.base;
    this.scope = stage.scope;
    this.windows = stage.windows;
    const below = stage.base.kind === 'stage' ? stage.base.stage : undefined;
    this.root = below instanceof StageNode ? below.root : stage.base;
    this.workdirSet = below instanceof StageNode && below.workdirSet;
    this.interpreter = below instanceof StageNode ? below.interpreter : defaultShell(this);
    this.user = below?.user ?? { instruction: undefined, name: undefined };
    this.workdir = below ? below.workdir : stage.base.kind === 'scratch' ? '/' : undefined;
    this.shell = below?.shell;
    this.cmd = below?.cmd;
    this.entrypoint = below?.entrypoint;
    this.healthcheck = below?.healthcheck;
  }

  get from(): types.FromInstruction {
    return this.#from!;
  }

  set from(from: types.FromInstruction) {
    this.#from = from;
  }

  get rootImage(): ImageReference | undefined {
    return this.root.kind === 'image' ? this.root.image : undefined;
  }

  baseSets(name: string): boolean | undefined {
    return baseSets(this.root, name);
  }

  get variables(): ReadonlyMap<string, types.Variable> {
    this.#variables ??= this.scope.all();
    return this.#variables;
  }

  get osFamily(): OsFamily | undefined {
    this.#family ??= { value: this.#findFamily() };
    return this.#family.value;
  }

  #findFamily(): OsFamily | undefined {
    if (this.windows) return 'windows';
    if (this.root.kind === 'scratch') return 'scratch';
    return (this.rootImage && familyOfImage(this.rootImage)) ?? familyOfCommands(this.#commands());
  }

  /** The programs that its RUNs call, and those of the stages below. */
  *#commands(): Generator<string> {
    for (
      let stage: types.Stage | undefined = this;
      stage;
      stage = stage.base.kind === 'stage' ? stage.base.stage : undefined
    )
      for (const instruction of stage.instructions)
        if (instruction.kind === 'run')
          for (const { name } of instruction.script?.commands ?? []) if (name !== undefined) yield name;
  }
}

function defaultShell(stage: StageNode): Interpreter {
  const { rootImage } = stage;
  const windows = stage.windows || (rootImage !== undefined && familyOfImage(rootImage) === 'windows');
  return windows
    ? { language: 'cmd', program: 'cmd', errexit: false, pipefail: false }
    : { language: 'posix', program: 'sh', errexit: false, pipefail: false };
}
