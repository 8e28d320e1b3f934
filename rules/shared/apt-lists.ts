import { lacksPackageLists } from '../../src/knowledge/base-images.ts';
import type {
  CopyInstruction,
  Dockerfile,
  Instruction,
  PackageCommand,
  RunInstruction,
  ShellCommand,
  Stage,
} from '../../src/rule/index.ts';
import { harmless, isApt, isConditional, mayUseLists, usesLists } from './apt-commands.ts';
import { alreadyInstalled, type Installed, installedAfter, installedAfterRun } from './apt-installed.ts';
import { mentions, mountedOver, removes, surelyRemoves, tidies } from './cleanup.ts';
import { once } from './once.ts';
import { elsewhere } from './package-call.ts';

export const LISTS = ['/var/lib/apt/lists'];

/** The state of apt's package lists at some point of a stage. */
export type Lists =
  | { readonly kind: 'unknown' }
  /** Deleted by a command, or never there. */
  | { readonly kind: 'absent'; readonly by: ShellCommand | undefined }
  /** Downloaded by a call, and not replaced since as far as we understand. */
  | {
      readonly kind: 'present';
      readonly by: PackageCommand;
      readonly run: RunInstruction;
      /** Whether something since may have replaced them, in a RUN that is over. */
      readonly perhapsReplaced: boolean;
    };

/** A call that installs packages by name, and the state of the lists when it runs. */
export interface AptInstall {
  readonly call: PackageCommand;
  readonly run: RunInstruction;
  readonly lists: Lists;
}

/** A RUN that uses lists which it has not downloaded itself. */
export interface ListUser {
  readonly run: RunInstruction;
  /** Whether it calls apt; else it is a script that may. */
  readonly sure: boolean;
}

/** What a RUN leaves behind; of what the base image of a stage has, the stage. */
type Holder = RunInstruction | Stage;

/** The state between two instructions. */
interface Point {
  readonly lists: Lists;
  /** Commands that would remove lists which later commands need. */
  readonly holders: ReadonlySet<Holder>;
  readonly installed: Installed;
}

/** The use of package lists in a Dockerfile. */
export interface AptLists {
  /** Every installation of named packages through apt. */
  readonly installs: readonly AptInstall[];
  /** Who uses the lists that a RUN of this file, or the base image of a stage, leaves behind. */
  readonly users: ReadonlyMap<Holder, readonly ListUser[]>;
  /** The state at the end of each stage. */
  readonly ends: ReadonlyMap<Stage, Point>;
}

/** Follows the package lists through all stages of a Dockerfile. */
export const aptLists: (dockerfile: Dockerfile) => AptLists = once((dockerfile) => new Walk(dockerfile));

/** Every installation of named packages through apt in a Dockerfile. */
export function aptInstalls(dockerfile: Dockerfile): readonly AptInstall[] {
  return mentions(dockerfile, 'apt') ? aptLists(dockerfile).installs : [];
}

class Walk implements AptLists {
  readonly installs: AptInstall[] = [];
  readonly users = new Map<Holder, ListUser[]>();
  readonly ends = new Map<Stage, Point>();

  constructor({ stages }: Dockerfile) {
    for (const stage of stages) {
      let point = this.#start(stage);
      for (const instruction of stage.instructions) point = this.#step(instruction, point);
      this.ends.set(stage, point);
    }
  }

  #start(stage: Stage): Point {
    const { base } = stage;
    if (base.kind === 'stage') {
      const end = this.ends.get(base.stage);
      if (end) return end;
    }
    // An image whose name is not known may be any stage above.
    const others = base.kind === 'unknown' ? [...this.ends.values()].flatMap(({ holders }) => [...holders]) : [];
    const bare = base.kind === 'image' && lacksPackageLists(base.image);
    return {
      lists: bare ? { kind: 'absent', by: undefined } : UNKNOWN,
      holders: new Set([stage, ...others]),
      installed: new Map(),
    };
  }

  #step(instruction: Instruction, before: Point): Point {
    switch (instruction.kind) {
      case 'copy':
      case 'add':
        return mayBringLists(instruction) ? { ...before, lists: UNKNOWN } : before;
      case 'onbuild':
        if (instruction.trigger?.kind === 'run') new RunWalk(this, instruction.trigger, before, false).read();
        return before;
      case 'run':
        // Under a mount the lists of the layer stay as they are.
        return mountedOver(instruction, LISTS)
          ? { ...before, installed: installedAfterRun(before.installed, instruction) }
          : new RunWalk(this, instruction, before, true).read();
      default:
        return before;
    }
  }
}

const UNKNOWN: Lists = { kind: 'unknown' };

function mayBringLists({ destination, sources }: CopyInstruction): boolean {
  const to = destination?.value;
  // A directory may contain anything; a path with a file extension is a single file.
  if (to === '/') return !sources.every(({ text }) => /\.(?!tar|t?gz$|t?xz$)[A-Za-z0-9]+$/.test(text));
  return to === undefined || /^\/(?:var(?:\/|$)|etc\/apt)/.test(to);
}

/** Follows the lists through the commands of one RUN. */
class RunWalk {
  readonly #walk: Walk;
  readonly #run: RunInstruction;
  /** Whether it runs in this build, and not as a trigger in another. */
  readonly #now: boolean;
  #lists: Lists;
  readonly #holders: Set<Holder>;
  #installed: Installed;
  /** Whether the lists were downloaded again in this RUN. */
  #fresh: 'no' | 'maybe' | 'yes' = 'no';
  /** What a trap deletes when the shell ends. */
  #atExit: ShellCommand | undefined;

  constructor(walk: Walk, run: RunInstruction, { lists, holders, installed }: Point, now: boolean) {
    this.#walk = walk;
    this.#run = run;
    this.#now = now;
    this.#lists = lists;
    this.#holders = new Set(holders);
    this.#installed = installed;
  }

  read(): Point {
    const { script } = this.#run;
    if (!script || script.language === 'unknown') {
      this.#use(false);
      this.#obscure();
    }
    for (const command of script?.commands ?? []) this.#command(command);
    if (this.#atExit) this.#delete(this.#atExit);
    return { lists: this.#lists, holders: this.#holders, installed: this.#installed };
  }

  #command(command: ShellCommand): void {
    const { packages } = command;
    if (isApt(packages)) this.#apt(packages);
    else if (removes(command, LISTS, this.#run.stage)) {
      if (!surelyRemoves(command, LISTS)) this.#lists = UNKNOWN;
      else if (command.context.includes('trap')) this.#atExit = command;
      else if (!isConditional(command)) this.#delete(command);
    } else if (!harmless(command)) {
      if (mayUseLists(command)) this.#use(false);
      if (tidies(command)) this.#lists = UNKNOWN;
      this.#obscure();
    } else if (mayUseLists(command)) this.#use(false);
  }

  #apt(call: PackageCommand): void {
    if (elsewhere(call)) return;
    const { command, action, verbText } = call;
    const present = alreadyInstalled(this.#installed, call);
    this.#installed = installedAfter(this.#installed, call);
    if (action === 'refresh') {
      if (isConditional(command)) this.#obscure();
      else this.#refresh(call);
    } else if (/^dist-?clean$/.test(verbText)) this.#delete(command);
    else if (usesLists(call) && present !== 'surely') {
      this.#use(true);
      this.#holders.add(this.#run);
      if (!this.#now || action !== 'install' || present !== 'no' || !needsLists(call)) return;
      this.#walk.installs.push({ call, run: this.#run, lists: this.#fresh === 'maybe' ? UNKNOWN : this.#lists });
    }
  }

  #refresh(by: PackageCommand): void {
    this.#lists = { kind: 'present', by, run: this.#run, perhapsReplaced: false };
    this.#fresh = 'yes';
    this.#holders.clear();
    this.#holders.add(this.#run);
  }

  #delete(by: ShellCommand): void {
    this.#lists = { kind: 'absent', by };
    this.#holders.clear();
  }

  /** An unknown command may download lists; if it does not, those of an earlier layer are still as old as before. */
  #obscure(): void {
    if (this.#fresh === 'no') this.#fresh = 'maybe';
    if (this.#lists.kind === 'absent') this.#lists = UNKNOWN;
    else if (this.#lists.kind === 'present') this.#lists = { ...this.#lists, perhapsReplaced: true };
  }

  #use(sure: boolean): void {
    if (this.#fresh === 'yes') return;
    for (const holder of this.#holders) {
      if (holder === this.#run) continue;
      const users = this.#walk.users.get(holder) ?? [];
      this.#walk.users.set(holder, users);
      users.push({ run: this.#run, sure: sure && this.#now && this.#fresh === 'no' });
    }
  }
}

/** Whether the call names a package that must be looked up. */
function needsLists(call: PackageCommand): boolean {
  const other = call.valuesOf('-o', '--option').length > 0 || call.hasOption('--no-download');
  return !other && call.packages.some(({ origin, name }) => origin !== 'unknown' && name !== undefined);
}
