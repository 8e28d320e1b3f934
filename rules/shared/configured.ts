import { type Script, type Stage, textOf } from '../../src/rule.ts';

/**
 * Whether a stage, or one that it stands on, mentions a setting anywhere or copies something into one of the directories
 * where it could be made: enough for not to claim that it is not made.
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
      if (
        (instruction.kind === 'copy' || instruction.kind === 'add') &&
        directories.test(instruction.destination?.text ?? '')
      )
        return true;
    }
  }
  return false;
}
