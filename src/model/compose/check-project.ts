import type { Disk } from '../disk.ts';
import { checkAddresses } from './check-project-addresses.ts';
import { checkBindKinds } from './check-project-binds.ts';
import { checkBuilds } from './check-project-builds.ts';
import { checkCasts } from './check-project-casts.ts';
import { checkCycles } from './check-project-cycles.ts';
import { checkEnvFiles } from './check-project-env-files.ts';
import { checkFiles } from './check-project-files.ts';
import { checkLimits } from './check-project-limits.ts';
import { checkNetworkMode } from './check-project-networks.ts';
import { checkAppendedPorts, checkHostPorts, checkReplicatedPorts } from './check-project-ports.ts';
import { checkReferences } from './check-project-references.ts';
import { checkReplicas } from './check-project-replicas.ts';
import { checkResources } from './check-project-resources.ts';
import { isOpen, type ProjectProblem } from './check-project-tools.ts';
import { checkVariables } from './check-project-variables.ts';
import { EnvFiles } from './env-files.ts';
import type { ComposeProject } from './types.ts';

export type { ProjectProblemKind } from './check-project-tools.ts';

/**
 * Looks at what only the parts of a project together can tell: names that stand for nothing, services that contradict themselves or each
 * other, files that are not there; not what is unused, which projects beside this one may use. For all profiles. What depends on an unknown variable passes; in a fragment nothing that is only missing is told.
 */
export function checkProject(project: ComposeProject, disk: Disk): readonly ProjectProblem[] {
  const complete = !project.fragment && !isOpen(project, disk);
  const envFiles = new EnvFiles(project, disk);
  const found = [
    ...checkReferences(project, complete),
    ...checkCycles(project),
    ...checkBuilds(project, complete),
    ...checkReplicas(project),
    ...checkResources(project),
    ...checkHostPorts(project),
    ...checkAppendedPorts(project),
    ...checkAddresses(project, complete),
    ...checkCasts(project),
    ...checkEnvFiles(project, envFiles),
  ];
  for (const service of project.services.values())
    found.push(
      ...checkLimits(service),
      ...checkNetworkMode(service),
      ...checkReplicatedPorts(service),
      ...checkVariables(service, envFiles),
    );
  if (!project.fragment && disk.kind(project.directory) === 'directory')
    found.push(...checkFiles(project, disk), ...checkBindKinds(project, disk));
  return found;
}
