import { type CopyInstruction, type Script, type Stage, textOf } from '../../src/rule/index.ts';

/**
 * Whether a stage, or a stage that it builds on, mentions a setting anywhere or copies something into a directory where
 * the setting could be made. If so, a rule must not claim that the setting is missing.
 *
 * @param directories matches the start of a COPY destination.
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
  // A directory may contain anything; a path with a file extension is a single file.
  return (
    /^\/(?:etc\/?)?$/.test(to) && sources.some(({ text }) => !/\.[A-Za-z0-9]+$/.test(text) || text.startsWith('$'))
  );
}
