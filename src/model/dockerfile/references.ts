import { expand } from '../../parse/dockerfile/expand.ts';
import { parseImageReference } from '../../parse/image-reference.ts';
import { nearestName } from '../../parse/suggest.ts';
import { clip } from '../../text/wording.ts';
import type { Stage, StageEdge, Word } from './dockerfile-types.ts';
import type { MountNode } from './mount-node.ts';
import { CopyNode, FromNode, RunNode } from './nodes.ts';
import { isPlaceholderName } from './placeholder-name.ts';
import type { ProblemSink } from './problem-sink.ts';
import type { StageNode } from './stage-node.ts';

/** A name by which COPY --from or a mount refers to a stage further down: an error, and possibly a cycle. */
export interface ForwardReference {
  readonly from: StageNode;
  readonly to: Stage;
  readonly at: Word;
  readonly via: 'copy' | 'mount';
}

/** Finds the stages that instructions name. */
export class StageReferences {
  readonly forward: ForwardReference[] = [];
  readonly #stages: readonly StageNode[];
  readonly #byName = new Map<string, StageNode>();
  readonly #contexts: ReadonlyMap<string, string>;
  readonly #escape: string;
  readonly #sink: ProblemSink;
  /** How many images COPY and mounts have named so far: BuildKit appends each to the stages, so an index after the last stage may refer to one. */
  #images = 0;

  constructor(stages: readonly StageNode[], contexts: ReadonlyMap<string, string>, escaper: string, sink: ProblemSink) {
    this.#stages = stages;
    // A name refers to the last stage with it, regardless of the place of the reference.
    for (const stage of stages) if (stage.name !== undefined) this.#byName.set(stage.name, stage);
    this.#contexts = contexts;
    this.#escape = escaper;
    this.#sink = sink;
  }

  /** Finds what FROM, COPY and the mounts of a stage name. */
  resolve(stage: StageNode): void {
    const { from } = stage;
    if (from instanceof FromNode && stage.base.kind !== 'stage' && from.image?.value !== undefined) {
      const later = this.#byName.get(from.image.value);
      if (later && later.index > stage.index) from.laterStage = later;
    }
    for (const node of stage.instructions) {
      if (node.kind === 'copy') {
        if (node instanceof CopyNode) this.#copy(node, stage);
      } else if (node.kind === 'run' && node.mounts.length > 0 && node instanceof RunNode)
        for (const mount of node.mounts) this.#mount(mount, stage);
    }
  }

  #copy(node: CopyNode, stage: StageNode): void {
    const word = node.from?.value;
    if (!word || word.text === '' || this.#changes(word)) return;
    const { text } = word;
    if (this.#isContext(text)) return;
    if (/^[+-]?[0-9]+$/.test(text)) this.#index(node, word, stage);
    else node.fromStage = this.#find(word, text, stage, 'copy');
  }

  #mount(mount: MountNode, stage: StageNode): void {
    const word = mount.entries.findLast(({ key }) => key === 'from')?.value;
    if (!word || word.text === '') return;
    const dollar = word.text.indexOf('$');
    if (dollar >= 0 && dollar < word.text.length - 1) {
      this.#sink.add(
        'invalid-stage-reference',
        word,
        `\`from\` of a mount does not expand variables: \`${clip(word.text)}\``,
        {
          help: VARIABLE_HELP,
        },
      );
      return;
    }
    if (this.#isContext(word.text)) return;
    mount.fromStage = this.#find(word, word.text, stage, 'mount');
  }

  /** Whether the name contains variables, quotes or escapes, which the builder rejects. */
  #changes(word: Word): boolean {
    const { references, text, mistake } = expand(word.text, {
      escape: this.#escape,
      lookup: () => ({ state: 'unset' }),
    });
    if (!mistake && references.length === 0 && text === word.text) return false;
    const what = references.length > 0 ? 'variables' : 'quotes and escapes';
    this.#sink.add('invalid-stage-reference', word, `\`--from\` does not allow ${what}: \`${clip(word.text)}\``, {
      help: references.length > 0 ? VARIABLE_HELP : 'use the plain name',
    });
    return true;
  }

  /** Whether the name is that of a context, which BuildKit counts as an image. */
  #isContext(name: string): boolean {
    const known = this.#contexts.has(name.toLowerCase());
    if (known) this.#images++;
    return known;
  }

  #index(node: CopyNode, word: Word, stage: StageNode): void {
    const index = Number(word.text);
    const found = this.#stages[index];
    if (index >= 0 && found && found.index <= stage.index) {
      node.fromStage = found;
      this.#link(word, found, stage, 'copy');
      return;
    }
    const image = index - this.#stages.length;
    if (image >= 0 && image < this.#images) return;
    const count = stage.index;
    const existing =
      count === 0
        ? 'this is the first stage'
        : count === 1
          ? 'there is only stage 0'
          : `there are stages 0 to ${count - 1}`;
    this.#sink.add('invalid-stage-reference', word, `\`${word.text}\` is not an earlier stage: ${existing}`, {
      help: 'use a stage name: `FROM image AS name` and `--from=name`',
    });
  }

  #find(word: Word, name: string, stage: StageNode, via: 'copy' | 'mount'): Stage | undefined {
    const found = this.#byName.get(name.toLowerCase());
    if (found) {
      this.#link(word, found, stage, via);
      return found;
    }
    this.#images++;
    if (name === 'scratch' || name === 'context') return undefined;
    const parsed = parseImageReference(name);
    if (!parsed.ok) {
      const guess = nearestName(name, this.#byName.keys());
      this.#sink.addMistake('invalid-image', word, {
        ...parsed,
        suggestion: isPlaceholderName(name) ? undefined : parsed.suggestion,
        help:
          parsed.help ?? (guess ? `did you mean the stage \`${guess}\`?` : 'use the name of a stage or of an image'),
      });
    }
    return undefined;
  }

  #link(word: Word, to: StageNode, from: StageNode, via: 'copy' | 'mount'): void {
    if (to.index > from.index) {
      this.forward.push({ from, to, at: word, via });
      return;
    }
    if (to !== from) {
      from.dependencies.push({ via, at: word, to } satisfies StageEdge);
      return;
    }
    const verb = via === 'copy' ? 'copies' : 'mounts';
    this.#sink.add('stage-cycle', word, `this stage ${verb} from itself: \`${clip(word.text)}\` is stage ${to.index}`, {
      help: 'use another stage, or move the files into an earlier stage',
      labels: [{ at: to.from, message: 'the stage begins here' }],
    });
  }
}

const VARIABLE_HELP =
  'add `ARG NAME` above the first FROM and a stage `FROM $NAME AS source`, and use the stage `source`';
