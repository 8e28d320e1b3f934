import { type ShellCommand, type Stage, textOf } from '../../src/rule/index.ts';

/** A stage and those that it stands on, by FROM, down to the one on an external image. */
export function chainOf(stage: Stage): readonly Stage[] {
  const chain = [stage];
  for (let { base } = stage; base.kind === 'stage' && !chain.includes(base.stage); { base } = base.stage)
    chain.push(base.stage);
  return chain;
}

/** The commands of the RUN instructions of a stage and of those that it stands on. */
export function commandsOfChain(stage: Stage): readonly ShellCommand[] {
  return chainOf(stage).flatMap(({ instructions }) =>
    instructions.flatMap((instruction) => (instruction.kind === 'run' ? (instruction.script?.commands ?? []) : [])),
  );
}

/** The text of a stage and of those that it stands on. */
export function textOfChain(stage: Stage): string {
  return chainOf(stage).map(textOf).join('\n');
}
