import { imageFacts } from '../../knowledge/images.ts';
import type { BuildState, Stage } from './dockerfile-types.ts';

/** A stage and its bases by FROM, down to the one on an external image. */
export function chainOf(stage: Stage): readonly Stage[] {
  const chain = [stage];
  for (let { base } = stage; base.kind === 'stage' && !chain.includes(base.stage); { base } = base.stage)
    chain.push(base.stage);
  return chain;
}

/** The working directory at a place of a stage, or where a container of it starts; undefined where only the base image knows. */
export function workdirOf(stage: Stage, { workdir }: Pick<BuildState, 'workdir'> = stage): string | undefined {
  return workdir ?? (stage.rootImage && imageFacts(stage.rootImage)?.workdir);
}
