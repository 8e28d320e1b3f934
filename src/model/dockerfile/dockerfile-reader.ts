import type { LogicalLine } from '../../parse/dockerfile/split.ts';
import { checkArguments, strayEscape } from './check-arguments.ts';
import { checkFlags, hasBareFlag } from './check-flags.ts';
import { Declarations } from './declarations.ts';
import type { Dockerfile, Instruction, KeyValue, Stage } from './dockerfile-types.ts';
import { applyShellComments, applyTo } from './effects.ts';
import { findBase, isLikelyWindows, readFrom } from './from.ts';
import { markReachable, reportForward } from './graph.ts';
import type { DockerfileFrame, DockerfileOptions, GrowingDockerfile } from './growing-dockerfile.ts';
import { makeInstruction, type PlainInstruction, type StageSettings } from './make-instruction.ts';
import { FromNode, OnbuildNode } from './nodes.ts';
import { ProblemSink } from './problem-sink.ts';
import { type InstructionContext, type RawInstruction, readInstruction } from './read-instruction.ts';
import { StageReferences } from './references.ts';
import { GlobalScope, type NameSpace, Scope } from './scope.ts';
import { StageNode } from './stage-node.ts';
import { StateNode } from './state.ts';
import { checkUnknown } from './unknown-instruction.ts';

/** Names in a trigger mean something only where it runs. */
const TRIGGER_NAMES: NameSpace = { lookup: () => ({ state: 'unknown' }), declaration: () => undefined };
const FROM = /^FROM(?![^\t\v\f\r ])/i;
const ARG = /^ARG(?![^\t\v\f\r ])/i;
/** Files written by people do not run more triggers. */
const MAX_TRIGGER_RUNS = 2000;

/** Reads the instructions of a file in order, keeping what each of them changes for the later ones. */
export class DockerfileReader {
  readonly #dockerfile: GrowingDockerfile;
  readonly #sink: ProblemSink;
  readonly #options: DockerfileOptions;
  readonly #globals: GlobalScope;
  readonly #declarations: Declarations;
  readonly #contexts: ReadonlyMap<string, string>;
  /** Stages so far by name, the latest of each. */
  readonly #named = new Map<string, Stage>();
  /** The places of triggers, which are read again for the stages that run them. */
  readonly #triggers = new Map<StageNode, { readonly line: LogicalLine; readonly from: number }[]>();
  /** The instructions before the first FROM, or all of a fragment. */
  readonly #outside: StageNode;
  #triggerRuns = 0;
  #stage: StageNode | undefined;

  constructor(
    frame: DockerfileFrame,
    sink: ProblemSink,
    options: DockerfileOptions,
    automatic: ReadonlyMap<string, string>,
  ) {
    this.#sink = sink;
    this.#options = options;
    this.#globals = new GlobalScope(automatic);
    this.#declarations = new Declarations(this.#globals, options.buildArgs, frame.escape);
    this.#contexts = options.namedContexts ?? new Map();
    const stages: StageNode[] = [];
    this.#dockerfile = {
      ...frame,
      kind: 'dockerfile',
      instructions: [],
      globals: this.#globals.variables,
      namedContexts: this.#contexts,
      stages,
      problems: [],
      fragment: true,
    };
    const scope = new Scope(undefined, { windows: false, root: { kind: 'unknown' } });
    this.#outside = new StageNode(frame, {
      index: -1,
      hides: undefined,
      name: undefined,
      base: { kind: 'unknown' },
      scope,
      windows: false,
    });
  }

  read(line: LogicalLine): void {
    const since = this.#sink.count;
    this.#read(line);
    if (line.swallowed.length === 0) return;
    const { swallowed, keyword, dockerfile } = this.#dockerfile.instructions.at(-1)!;
    const help = strayEscape(dockerfile.escape, keyword);
    this.#sink.explainSwallowed(since, swallowed, { help, fix: swallowed[0]?.fix });
  }

  #read(line: LogicalLine): void {
    const { text } = line.text;
    const from = FROM.test(text);
    const global = !this.#stage && ARG.test(text);
    const stage = this.#stage ?? this.#outside;
    this.#sink.place = from || global ? undefined : { stage: this.#stage };
    const names = from || global ? this.#globals : stage.scope;
    const reading = readInstruction(line, 0, this.#context(stage, line, names, this.#sink));
    if (from) {
      this.#from(reading, line);
      return;
    }
    applyShellComments(stage, line.above);
    if (reading.keyword === 'ONBUILD') {
      this.#add(this.#onbuild(reading, line, stage));
      return;
    }
    this.#check(reading, this.#sink);
    const declare = global ? (pair: KeyValue) => this.#declarations.global(pair) : undefined;
    const node = this.#make(reading, stage, declare);
    if (node.kind === 'unknown') checkUnknown(node, this.#dockerfile.instructions.at(-1), this.#sink);
    this.#add(node);
  }

  /** The model, once all lines are read. */
  finish(): Dockerfile {
    const dockerfile = this.#dockerfile;
    const { stages } = dockerfile;
    this.#sink.place = undefined;
    dockerfile.fragment = stages.length === 0;
    const references = new StageReferences(stages, this.#contexts, dockerfile.escape, this.#sink);
    for (const stage of stages) references.resolve(stage);
    reportForward(stages, references.forward, this.#sink);
    const { targets = [undefined], onlyTargets = false, furtherTargets } = this.#options;
    markReachable(stages, targets, onlyTargets || furtherTargets);
    dockerfile.problems = this.#sink.finish();
    return dockerfile;
  }

  #context(
    stage: StageNode,
    line: LogicalLine,
    names: NameSpace,
    sink: ProblemSink,
    onbuild?: OnbuildNode,
  ): InstructionContext {
    const inside = stage !== this.#outside;
    return {
      dockerfile: this.#dockerfile,
      stage: inside ? stage : undefined,
      state: inside ? new StateNode(stage, line.start) : undefined,
      onbuild,
      names,
      sink,
    };
  }

  #settings(stage: StageNode, declare?: (pair: KeyValue) => void): StageSettings {
    // Nearly all images leave the working directory at the root.
    const workdir = stage.workdirSet ? stage.workdir : (stage.workdir ?? '/');
    return { interpreter: stage.interpreter, mounts: { workdir, windows: stage.windows }, declare };
  }

  /** Makes an instruction of a stage, or an ARG above the first, and lets it take effect. */
  #make(reading: RawInstruction, stage: StageNode, declareGlobal?: (pair: KeyValue) => void): PlainInstruction {
    const declareArg = reading.keyword === 'ARG' ? (pair: KeyValue) => this.#declarations.arg(pair, stage) : undefined;
    const node = makeInstruction(reading, this.#settings(stage, declareGlobal ?? declareArg));
    if (node.kind === 'env') for (const pair of node.pairs) this.#declarations.env(pair, stage);
    applyTo(stage, node);
    return node;
  }

  #check(reading: RawInstruction, sink: ProblemSink): void {
    const none = reading.keyword === 'HEALTHCHECK' && reading.parts.words[0]?.text.toUpperCase() === 'NONE';
    if (!none) checkFlags(reading, sink);
    checkArguments(reading);
  }

  #add(node: Instruction): void {
    this.#dockerfile.instructions.push(node);
    if (!this.#stage) return;
    this.#stage.instructions.push(node);
    this.#stage.end = node.end;
  }

  #from(reading: RawInstruction, line: LogicalLine): void {
    checkFlags(reading, this.#sink);
    checkArguments(reading);
    const parts = readFrom(reading, this.#globals);
    const base = findBase(hasBareFlag(reading) ? undefined : parts.image, this.#named, this.#contexts, this.#sink);
    const below = base.kind === 'stage' && base.stage instanceof StageNode ? base.stage : undefined;
    const likely = isLikelyWindows(base, parts.image, this.#dockerfile.escape);
    const windows = below ? below.windows : likely || parts.platform?.os === 'windows';
    const root = below ? below.root : base;
    const scope = new Scope(below?.scope, { windows, root });
    const name = parts.name?.text.toLowerCase();
    const stage = new StageNode(reading.parts, {
      index: this.#dockerfile.stages.length,
      hides: name === undefined ? undefined : this.#named.get(name),
      name,
      base,
      scope,
      windows,
    });
    const node = new FromNode({ ...reading.parts, stage, state: new StateNode(stage, line.start) }, parts);
    stage.from = node;
    if (base.kind === 'stage' && parts.image) stage.dependencies.push({ via: 'from', at: parts.image, to: base.stage });
    this.#dockerfile.stages.push(stage);
    this.#dockerfile.instructions.push(node);
    this.#stage = stage;
    applyShellComments(stage, line.above);
    if (below) this.#runTriggers(below, stage);
    // A stage cannot be its own base: its name is known only from here on.
    if (name !== undefined) this.#named.set(name, stage);
  }

  #onbuild(reading: RawInstruction, line: LogicalLine, stage: StageNode): OnbuildNode {
    checkFlags(reading, this.#sink);
    const node = new OnbuildNode(reading.parts);
    if (reading.from >= reading.to) {
      checkArguments(reading);
      return node;
    }
    const dormant = new ProblemSink();
    const inner = readInstruction(line, reading.from, this.#context(stage, line, TRIGGER_NAMES, dormant, node));
    if (inner.keyword === 'ONBUILD') {
      this.#sink.add('invalid-trigger', inner.parts.keywordSpan, 'ONBUILD cannot contain another ONBUILD', {
        help: 'remove one of them',
      });
      return node;
    }
    if (inner.keyword === 'FROM' || inner.keyword === 'MAINTAINER')
      this.#sink.add('invalid-trigger', inner.parts.keywordSpan, `ONBUILD cannot contain ${inner.keyword}`, {
        help: inner.keyword === 'FROM' ? 'start a stage with FROM on its own line' : 'use `ONBUILD LABEL`',
      });
    else this.#remember(stage, line, reading.from);
    this.#check(inner, dormant);
    const trigger =
      inner.keyword === 'FROM'
        ? new FromNode(inner.parts, readFrom(inner, this.#globals))
        : makeInstruction(inner, this.#settings(stage));
    if (trigger.kind === 'unknown') checkUnknown(trigger, 'trigger', dormant);
    node.trigger = trigger;
    const { early, late } = dormant.split();
    this.#sink.take(early);
    node.triggerProblems = late;
    return node;
  }

  #remember(stage: StageNode, line: LogicalLine, from: number): void {
    const triggers = this.#triggers.get(stage);
    if (triggers) triggers.push({ line, from });
    else this.#triggers.set(stage, [{ line, from }]);
  }

  /** ONBUILD of a stage takes effect in the stages that use it directly as their base. */
  #runTriggers(below: StageNode, stage: StageNode): void {
    for (const trigger of this.#triggers.get(below) ?? []) {
      if (++this.#triggerRuns > MAX_TRIGGER_RUNS) return;
      const sink = new ProblemSink();
      const context = this.#context(stage, trigger.line, stage.scope, sink);
      const reading = readInstruction(trigger.line, trigger.from, context);
      this.#check(reading, sink);
      const node = this.#make(reading, stage);
      if (node.kind === 'unknown') checkUnknown(node, 'trigger', sink);
      this.#sink.take(sink.split().late, { stage, triggeredBy: stage.from.keywordSpan });
    }
  }
}
