import { PREDEFINED_ARGS } from '../../src/knowledge/build-args.ts';
import { isShellVariable } from '../../src/knowledge/shell-variables.ts';
import type { Project, Script } from '../../src/rule/index.ts';
import { baseSets } from './undefined-variables.ts';

/**
 * Whether a script finds a variable set when it starts: by ARG, ENV, the base image or the shell itself. Undefined where that is not
 * known, as for everything that runs in a container, whose environment is given at its start.
 */
export function isSetAtStart({ host }: Script, name: string, project: Project): boolean | undefined {
  if (isShellVariable(name)) return true;
  if (host.kind !== 'run' || host.onbuild || !host.stage) return undefined;
  if (host.state?.variable(name)) return true;
  if (host.flags.some(({ value }) => value?.text.includes(`env=${name}`))) return true;
  if (PREDEFINED_ARGS.has(name)) return undefined;
  return baseSets(host.stage, name, project);
}
