import type { Stage } from '../../src/rule/index.ts';

/** A stage and all those that its build needs. */
export function stagesFor(target: Stage): readonly Stage[] {
  const stages: Stage[] = [];
  const open = [target];
  for (let stage = open.pop(); stage; stage = open.pop()) {
    if (stages.includes(stage)) continue;
    stages.push(stage);
    for (const { to } of stage.dependencies) open.push(to);
  }
  return stages;
}
