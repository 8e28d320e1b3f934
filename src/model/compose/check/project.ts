import type { Disk } from '../../disk.ts';
import { EnvFiles } from '../env-files.ts';
import type { ComposeProject } from '../types.ts';
import { checkAddresses } from './project-addresses.ts';
import { checkBindKinds } from './project-binds.ts';
import { checkBuilds } from './project-builds.ts';
import { checkCasts } from './project-casts.ts';
import { checkCycles } from './project-cycles.ts';
import { checkEnvFiles } from './project-env-files.ts';
import { checkFiles } from './project-files.ts';
import { checkLimits } from './project-limits.ts';
import { checkNetworkMode } from './project-networks.ts';
import { checkAppendedPorts, checkHostPorts, checkReplicatedPorts } from './project-ports.ts';
import { checkReferences } from './project-references.ts';
import { checkReplicas } from './project-replicas.ts';
import { checkResources } from './project-resources.ts';
import { isOpen, type ProjectProblem } from './project-tools.ts';
import { checkVariables } from './project-variables.ts';

export type { ProjectProblemKind } from './project-tools.ts';

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
