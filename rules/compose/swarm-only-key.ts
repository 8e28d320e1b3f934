import {
  asMapping,
  type ComposeEntry,
  type ComposeProject,
  dedent,
  defineRule,
  dig,
  knownText,
} from '../../src/rule/index.ts';
import { deviatingFor } from '../shared/deviations.ts';

/** The keys below `deploy` that Docker Compose accepts but ignores, and what to do instead. */
const SWARM_ONLY: Readonly<Record<string, string>> = {
  labels: 'for container labels, such as those for Traefik, use the `labels` of the service',
  update_config: 'remove it: `docker compose up` stops the old container before it starts the new one',
  rollback_config: 'remove it',
  placement: 'remove it: all containers run on one host',
  endpoint_mode: 'remove it',
  mode: 'for several containers, set `replicas`',
};

export default defineRule({
  id: 'compose/swarm-only-key',
  summary: 'A key under `deploy` that Docker Compose ignores',
  why: 'Under `deploy`, Docker Compose uses only the resources, the number of replicas and the restart policy. Labels, placement and update settings are for Swarm and silently ignored: a proxy such as Traefik finds no labels on the container, and an update interrupts the service. This is reported only if the file contains something that `docker stack deploy` rejects, so it must be for Compose.',
  category: 'correctness',
  severity: 'info',
  presets: ['recommended'],
  fix: 'none',
  fold: 'project',
  references: ['https://docs.docker.com/reference/compose-file/deploy/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            build: .
            deploy:
              «labels»:
                traefik.enable: "true"
      `,
      good: dedent`
        services:
          web:
            build: .
            labels:
              traefik.enable: "true"
      `,
    },
  ],
  check: {
    compose(project, { report }) {
      const entries = [...swarmOnly(project)];
      if (entries.length === 0 || !isForCompose(project)) return;
      for (const { key, name } of entries)
        report(key, `Docker Compose ignores \`deploy.${name}\`, which is for Swarm`, { help: SWARM_ONLY[name] });
    },
  },
});

function* swarmOnly({ services }: ComposeProject): Generator<ComposeEntry> {
  for (const service of services.values()) {
    for (const entry of asMapping(service.get('deploy'))?.entries ?? []) {
      const { name, value } = entry;
      const isUsual = name === 'mode' && /^replicated/.test(knownText(value) ?? 'replicated');
      if (SWARM_ONLY[name] !== undefined && !isUsual) yield entry;
    }
  }
}

/** Whether a project is for Docker Compose only: the configuration does not say otherwise, and Swarm would reject it. */
function isForCompose(project: ComposeProject): boolean {
  const { targets, services, resources, incomplete } = project;
  if (incomplete || !targets.has('compose') || targets.has('swarm')) return false;
  if (
    resources.some(
      ({ section, entry }) => section === 'networks' && knownText(dig(entry.value, 'driver')) === 'overlay',
    )
  )
    return false;
  for (const { name, build, image } of services.values())
    if (build && !image && project.furtherServices(name).every((further) => !further.image)) return true;
  return deviatingFor(project, 'swarm').some(({ deviation }) => deviation.effect === 'rejected');
}
