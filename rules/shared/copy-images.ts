import type { CopyInstruction, ImageReference, RunInstruction, Word } from '../../src/rule/index.ts';
import { parseImageReference } from '../../src/rule/index.ts';

/** An image that an instruction copies files from: with `COPY --from` or with `from` of a mount. */
export interface SourceImage {
  readonly word: Word;
  readonly image: ImageReference;
}

/** The images that a COPY, ADD or RUN copies files from; stages, and names with unknown parts, are left out. */
export function sourceImages(instruction: CopyInstruction | RunInstruction): readonly SourceImage[] {
  return sourceWords(instruction).flatMap((word) => {
    if (word.value === undefined || /^\d*$/.test(word.value)) return [];
    const parsed = parseImageReference(word.value);
    return parsed.ok ? [{ word, image: parsed.image }] : [];
  });
}

function sourceWords(instruction: CopyInstruction | RunInstruction): readonly Word[] {
  if (instruction.kind !== 'run') {
    const word = instruction.fromStage ? undefined : instruction.from?.value;
    return word ? [word] : [];
  }
  return instruction.mounts.flatMap(({ fromStage, entries }) => {
    const word = fromStage ? undefined : entries.findLast(({ key }) => key === 'from')?.value;
    return word ? [word] : [];
  });
}
