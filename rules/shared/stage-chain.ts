import type { Stage } from '../../src/rule/index.ts';

/** A stage and those that it stands on, by FROM, down to the one on an external image. */
export function chainOf(stage: Stage): readonly Stage[] {
  const chain = [stage];
  for (let { base } = stage; base.kind === 'stage' && !chain.includes(base.stage); { base } = base.stage)
    chain.push(base.stage);
  return chain;
}
