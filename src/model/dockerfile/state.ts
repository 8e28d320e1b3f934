import type { SystemShell } from '../../knowledge/system-shells.ts';
import type { BuildState, EffectiveUser, ListInstruction, Variable } from './dockerfile-types.ts';
import type { StageNode } from './stage-node.ts';
import { systemShellAt } from './system-shell.ts';

/** What a stage has set up before an instruction; see {@link BuildState}. */
export class StateNode implements BuildState {
  readonly workdir: string | undefined;
  readonly user: EffectiveUser;
  readonly shell: ListInstruction | undefined;
  readonly #stage: StageNode;
  readonly #at: number;

  /** @param at where the instruction starts. */
  constructor(stage: StageNode, at: number) {
    this.workdir = stage.workdir;
    this.user = stage.user;
    this.shell = stage.shell;
    this.#stage = stage;
    this.#at = at;
  }

  get systemShell(): SystemShell | undefined {
    return systemShellAt(this.#stage, this.#at);
  }

  variable(name: string): Variable | undefined {
    return this.#stage.scope.find(name, this.#at);
  }
}
