import { endsByItself } from '../../src/knowledge/one-shot.ts';
import { type ComposeProject, dig, knownText, type Located, type Project, type Service } from '../../src/rule/index.ts';
import { once } from './once.ts';
import { operatedServices, setElsewhere } from './operated.ts';

/** The services of a project that should come back, and do not. */
export interface RestartGaps {
  readonly without: readonly Service[];
  /** The services that have a policy, and what it is where that is known. */
  readonly restarted: readonly {
    readonly service: Service;
    readonly at: Located;
    readonly policy: string | undefined;
    /** Whether it also starts after a reboot of the host, unlike with `on-failure`; true for an unknown policy. */
    readonly lasting: boolean;
  }[];
}

/** Which long-running services have a restart policy, and which do not have one; `no` is intentional. */
export const restartGaps: (project: ComposeProject, links: Project) => RestartGaps = once((project, links) => {
  const without: Service[] = [];
  const restarted: RestartGaps['restarted'][number][] = [];
  for (const service of project.forSwarm ? [] : operatedServices(project, links)) {
    const at = policyOf(service);
    if (!at) {
      without.push(service);
      continue;
    }
    const written = knownText(at.kind === 'mapping' ? dig(at, 'condition') : at) ?? '';
    // A job that restarts forever does not say anything about the others.
    if (NEVER.has(written) || endsByItself(service.name, undefined, '')) continue;
    const policy = knownText(service.get('restart'));
    restarted.push({ service, at, policy, lasting: !written.startsWith('on-failure') });
  }
  return { without, restarted };
});

/** The policies of Compose, and the condition of Swarm, that leave a container stopped. */
const NEVER: ReadonlySet<string> = new Set(['no', 'false', 'none']);

/** What says whether a service is restarted. */
function policyOf(service: Service) {
  const restart = service.get('restart');
  if (restart && !(restart.kind === 'scalar' && restart.value === null)) return restart;
  return dig(service.get('deploy'), 'restart_policy');
}

/** Whether a further file says how a service is restarted. */
export function restartedElsewhere(service: Service): boolean {
  return setElsewhere(service, 'restart') || setElsewhere(service, 'deploy', 'restart_policy');
}
