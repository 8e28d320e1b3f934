import { basename } from 'node:path/posix';
import type { Target } from '../../knowledge/targets.ts';
import type { ComposeProject } from './compose-types.ts';
import { dig } from './lookup.ts';
import { knownBoolean, knownText } from './scalars.ts';

/** What the targets of a project are derived from. */
type Content = Pick<ComposeProject, 'files' | 'services' | 'resources'>;

const SWARM_NAME = /(?:^|[._-])(?:stack|swarm)[._-]/i;

const SWARM_KEYS = ['placement', 'update_config', 'rollback_config', 'endpoint_mode', 'mode'];

/** A name that leaves no doubt: `docker-stack.yml`, `docker-compose.swarm.yml`. A `…-stack.yml` may be the stack of some product. */
const SURE_NAME = /^docker-stack[._-]|(?:^|[._-])swarm[._-]/i;

const STACK_NAME = /(?:^|[._-])stack[._-]/i;

/** Whether files are named for `docker stack deploy`, or use what only that understands. */
export function usesSwarm(project: Content): boolean {
  return isNamed(project, SWARM_NAME, 'some') || hasSwarmKey(project) || networks(project).some(isOverlay);
}

/** The targets of a project without configured ones. A project with signs of Swarm may still be for Compose. */
export function usualTargets(project: Content): readonly Target[] {
  const forSwarm =
    isNamed(project, SURE_NAME, 'every') ||
    (isNamed(project, STACK_NAME, 'every') &&
      hasSwarmKey(project) &&
      [...project.services.values()].every(({ build }) => !build));
  return forSwarm || networks(project).some(isClosedOverlay) ? ['swarm'] : ['compose'];
}

/** Whether some or all of the files that are merged have a name. */
function isNamed({ files }: Content, name: RegExp, how: 'some' | 'every'): boolean {
  const own = files.filter(({ role }) => role === 'base' || role === 'override');
  return own[how](({ file }) => name.test(basename(file.path)));
}

function hasSwarmKey({ services }: Content): boolean {
  for (const service of services.values()) if (SWARM_KEYS.some((key) => dig(service.get('deploy'), key))) return true;
  return false;
}

function networks({ resources }: Content): readonly Content['resources'][number][] {
  return resources.filter(({ section }) => section === 'networks');
}

function isOverlay({ entry }: Content['resources'][number]): boolean {
  return knownText(dig(entry.value, 'driver')) === 'overlay';
}

/** Whether only services of a swarm can join a network, and Compose fails to attach a container. */
function isClosedOverlay(network: Content['resources'][number]): boolean {
  const { entry, external } = network;
  if (external || !isOverlay(network)) return false;
  const attachable = dig(entry.value, 'attachable');
  return attachable === undefined || knownBoolean(attachable) === false;
}
