import { readCheckOptions } from '../../parse/dockerfile/directives.ts';
import type { Platform } from '../../parse/platform.ts';
import type { Located, SourceFile } from '../../text/source.ts';
import type { Script } from '../shell/shell-types.ts';
import type * as types from './dockerfile-types.ts';
import { makeScript, type ScriptInstruction, type ShellText } from './instruction-script.ts';
import type { MountNode } from './mount-node.ts';

/** What the reader of an instruction finds out before its kind matters. */
export type InstructionParts = Omit<types.InstructionBase, 'flag' | 'wantsCheck'>;

/** A `# check=` comment; BuildKit knows it only at the start of a line. */
const CHECK_COMMENT = /^\s*check\s*=\s*/i;

/** The common part of all instructions. */
class InstructionNode implements types.InstructionBase {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
  readonly keyword: string;
  readonly keywordSpan: Located;
  readonly flags: readonly types.Flag[];
  readonly rest: Located;
  readonly words: readonly types.Word[];
  readonly json: boolean;
  readonly malformedJson: boolean;
  readonly emptyLines: readonly Located[];
  readonly swallowed: readonly types.SwallowedKeyword[];
  readonly strayHeredocs: readonly Located[];
  readonly heredocs: readonly types.Heredoc[];
  readonly comments: readonly types.Comment[];
  readonly stage: types.Stage | undefined;
  readonly onbuild: types.OnbuildInstruction | undefined;
  readonly dockerfile: types.Dockerfile;
  readonly state: types.BuildState | undefined;

  constructor(parts: InstructionParts, words = parts.words) {
    this.file = parts.file;
    this.start = parts.start;
    this.end = parts.end;
    this.keyword = parts.keyword;
    this.keywordSpan = parts.keywordSpan;
    this.flags = parts.flags;
    this.rest = parts.rest;
    this.words = words;
    this.json = parts.json;
    this.malformedJson = parts.malformedJson;
    this.emptyLines = parts.emptyLines;
    this.swallowed = parts.swallowed;
    this.strayHeredocs = parts.strayHeredocs;
    this.heredocs = parts.heredocs;
    this.comments = parts.comments;
    this.stage = parts.stage;
    this.onbuild = parts.onbuild;
    this.dockerfile = parts.dockerfile;
    this.state = parts.state;
  }

  flag(name: string): types.Flag | undefined {
    return this.flags.find((flag) => flag.name === name);
  }

  wantsCheck(name: string): boolean {
    const asked = [...(this.dockerfile.checkOptions?.experimental ?? []), ...this.#askedAbove()];
    return asked.includes(name) || asked.includes('all');
  }

  #askedAbove(): readonly string[] {
    const comment = this.comments.find(
      ({ inside, text, start }) =>
        !inside && CHECK_COMMENT.test(text) && /^$|\n/.test(this.file.text.charAt(start - 1)),
    );
    return comment ? readCheckOptions(comment.text.replace(CHECK_COMMENT, ''), 0).options.experimental : [];
  }
}

export class FromNode extends InstructionNode implements types.FromInstruction {
  readonly kind = 'from';
  readonly image: types.Word | undefined;
  readonly name: types.Word | undefined;
  readonly asSpan: Located | undefined;
  readonly platform: Platform | undefined;
  readonly invalidDefault: string | undefined;
  laterStage: types.Stage | undefined;

  constructor(
    parts: InstructionParts,
    from: Pick<types.FromInstruction, 'image' | 'name' | 'asSpan' | 'platform' | 'invalidDefault'>,
  ) {
    super(parts);
    this.image = from.image;
    this.name = from.name;
    this.asSpan = from.asSpan;
    this.platform = from.platform;
    this.invalidDefault = from.invalidDefault;
  }
}

class ShellNode extends InstructionNode {
  readonly #shell: ShellText;
  #script: Script | undefined;

  constructor(parts: InstructionParts, shell: ShellText) {
    super(parts);
    this.#shell = shell;
  }

  protected scriptFor(host: ScriptInstruction): Script | undefined {
    this.#script ??= makeScript(host, this.#shell);
    return this.#script;
  }
}

export class RunNode extends ShellNode implements types.RunInstruction {
  readonly kind = 'run';
  readonly mounts: readonly MountNode[];

  constructor(parts: InstructionParts, shell: ShellText, mounts: readonly MountNode[]) {
    super(parts, shell);
    this.mounts = mounts;
  }

  get script(): Script | undefined {
    return this.scriptFor(this);
  }
}

export class CmdNode extends ShellNode implements types.CmdInstruction {
  readonly kind = 'cmd';

  get script(): Script | undefined {
    return this.scriptFor(this);
  }
}

export class EntrypointNode extends ShellNode implements types.EntrypointInstruction {
  readonly kind = 'entrypoint';

  get script(): Script | undefined {
    return this.scriptFor(this);
  }
}

export class HealthcheckNode extends ShellNode implements types.HealthcheckInstruction {
  readonly kind = 'healthcheck';
  readonly none: boolean;

  constructor(parts: InstructionParts, shell: ShellText, none: boolean) {
    super(parts, shell);
    this.none = none;
  }

  get script(): Script | undefined {
    return this.none ? undefined : this.scriptFor(this);
  }
}

export class CopyNode extends InstructionNode implements types.CopyInstruction {
  readonly kind: 'copy' | 'add';
  readonly sources: readonly types.Word[];
  readonly destination: types.Word | undefined;
  fromStage: types.Stage | undefined;

  constructor(
    parts: InstructionParts,
    kind: 'copy' | 'add',
    copy: Pick<types.CopyInstruction, 'sources' | 'destination'>,
  ) {
    super(parts);
    this.kind = kind;
    this.sources = copy.sources;
    this.destination = copy.destination;
  }

  get from(): types.Flag | undefined {
    return this.kind === 'copy' ? this.flag('from') : undefined;
  }
}

export class EnvNode extends InstructionNode implements types.EnvInstruction {
  readonly kind: 'env' | 'label' | 'arg';
  readonly pairs: readonly types.KeyValue[];
  readonly legacy: boolean;

  constructor(
    parts: InstructionParts,
    kind: 'env' | 'label' | 'arg',
    { pairs, words, legacy }: Pick<types.EnvInstruction, 'pairs' | 'words' | 'legacy'>,
  ) {
    super(parts, words);
    this.kind = kind;
    this.pairs = pairs;
    this.legacy = legacy;
  }
}

export class SingleNode extends InstructionNode implements types.SingleInstruction {
  readonly kind: types.SingleInstruction['kind'];

  constructor(parts: InstructionParts, kind: types.SingleInstruction['kind']) {
    super(parts);
    this.kind = kind;
  }

  get argument(): types.Word | undefined {
    return this.words[0];
  }
}

export class ListNode extends InstructionNode implements types.ListInstruction {
  readonly kind: types.ListInstruction['kind'];
  readonly ports: readonly types.ExposedPort[];

  constructor(parts: InstructionParts, kind: types.ListInstruction['kind'], ports: readonly types.ExposedPort[]) {
    super(parts);
    this.kind = kind;
    this.ports = ports;
  }
}

export class OnbuildNode extends InstructionNode implements types.OnbuildInstruction {
  readonly kind = 'onbuild';
  trigger: types.Instruction | undefined;
  triggerProblems: types.OnbuildInstruction['triggerProblems'] = [];
}

export class UnknownNode extends InstructionNode implements types.UnknownInstruction {
  readonly kind = 'unknown';
}
