import { chainOf, type ShellCommand, type Stage, textOf } from '../../src/rule/index.ts';

/** The commands of the RUN instructions of a stage and its base stages. */
export function commandsOfChain(stage: Stage): readonly ShellCommand[] {
  return chainOf(stage).flatMap(({ instructions }) =>
    instructions.flatMap((instruction) => (instruction.kind === 'run' ? (instruction.script?.commands ?? []) : [])),
  );
}

/** The text of a stage and its base stages. */
export function textOfChain(stage: Stage): string {
  return chainOf(stage).map(textOf).join('\n');
}
