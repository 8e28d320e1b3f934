import { type CopyInstruction, type Script, type Stage, textOf } from '../../src/rule/index.ts';

/**
 * Whether a stage, or one that it stands on, mentions a setting anywhere or copies something into a directory where it
 * could be made: enough for not to claim that it is not made.
 *
 * @param directories what the destination of a COPY begins with.
 */
export function mayBeConfigured(host: Script['host'], setting: RegExp, directories: RegExp): boolean {
  const seen = new Set<Stage>();
  for (
    let { stage } = host;
    stage && !seen.has(stage);
    stage = stage.base.kind === 'stage' ? stage.base.stage : undefined
  ) {
    seen.add(stage);
    if (setting.test(textOf(stage))) return true;
    for (const instruction of stage.instructions) {
      if (instruction.start >= host.start) break;
      if ((instruction.kind === 'copy' || instruction.kind === 'add') && copiesInto(instruction, directories))
        return true;
    }
  }
  return false;
}

function copiesInto({ destination, sources }: CopyInstruction, directories: RegExp): boolean {
  const to = destination?.text ?? '';
  if (directories.test(to)) return true;
  // A tree of files may hold anything; a file with a suffix is only itself.
  return (
    /^\/(?:etc\/?)?$/.test(to) && sources.some(({ text }) => !/\.[A-Za-z0-9]+$/.test(text) || text.startsWith('$'))
  );
}
