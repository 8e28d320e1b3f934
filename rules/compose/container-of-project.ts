import {
  asScalar,
  type ComposeProject,
  dedent,
  defineRule,
  knownText,
  listed,
  partOfScalar,
  replacement,
  type ScalarValue,
  type Service,
} from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/container-of-project',
  summary: '`container:` used for a service of the same project',
  why: '`container:` refers to a container outside the project. Compose neither starts the service first nor recreates both together: on the first start the container does not exist yet, and after an update this service stays attached to a network or process that no longer exists.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/compose-file/services/#network_mode'],
  examples: [
    {
      bad: dedent`
        services:
          tunnel:
            image: example/tunnel:3
            container_name: tunnel
          web:
            image: example/web:1
            network_mode: «container:tunnel»
      `,
      good: dedent`
        services:
          tunnel:
            image: example/tunnel:3
          web:
            image: example/web:1
            network_mode: service:tunnel
      `,
      fixed: dedent`
        services:
          tunnel:
            image: example/tunnel:3
            container_name: tunnel
          web:
            image: example/web:1
            network_mode: service:tunnel
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const modes = ['network_mode', 'pid', 'ipc'].map((key) => ({ value: service.get(key), prefix: 'service:' }));
      const volumes = listed(service.get('volumes_from')).map((value) => ({ value, prefix: '' }));
      for (const { value, prefix } of [...modes, ...volumes]) {
        const scalar = asScalar(value);
        const name = /^container:([^:]+)/.exec(knownText(scalar) ?? '')?.[1];
        const target = name === undefined ? undefined : serviceOf(name, service);
        if (!scalar || name === undefined || !target) continue;
        const at = partOfScalar(scalar, 0, `container:${name}`.length);
        const wanted = prefix + target.service.name;
        report(at, messageFor(name, target), {
          help: `use \`${wanted}\``,
          labels: [{ at: target.at, message: 'the service' }],
          fix: mayDepend(service, target.service) ? replacement(`use \`${wanted}\``, at, wanted, 'unsafe') : undefined,
        });
      }
    },
  },
});

interface Target {
  readonly service: Service;
  readonly at: ScalarValue | Service;
  readonly by: 'container' | 'service';
}

/** The service of the project with this container name, or else with this service name. */
function serviceOf(name: string, { name: own, project }: Service): Target | undefined {
  for (const service of project.services.values()) {
    const at = asScalar(service.get('container_name'));
    if (service.name !== own && at && knownText(at) === name) return { service, at, by: 'container' };
  }
  const generated = [...project.services.values()].find((service) =>
    generatedNames(service.name, project).includes(name),
  );
  const service = generated ?? project.services.get(name);
  if (!service || service.name === own) return undefined;
  return { service, at: service, by: generated ? 'container' : 'service' };
}

/** The default names of the first container of a service, in Compose 2 and in Compose 1. */
function generatedNames(service: string, { name }: ComposeProject): readonly string[] {
  return name === undefined ? [] : [`${name}-${service}-1`, `${name}_${service}_1`];
}

function messageFor(name: string, { service, by }: Target): string {
  return by === 'container'
    ? `\`container:${name}\` hides the dependency on the service \`${service.name}\` from Compose, which does not start it first or recreate the two together`
    : `\`${name}\` is a service of this project, but \`container:\` expects the name of a container`;
}

/** Whether `service` can depend on `target`: no profile disables `target`, and it does not depend on `service` in turn. */
function mayDepend(service: Service, target: Service): boolean {
  if (target.profiles.length > 0 || target.hasUnknownProfile) return false;
  const seen = new Set<Service>();
  const waiting = [target];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next === service) return false;
    if (seen.has(next)) continue;
    seen.add(next);
    for (const { service: further } of next.dependencies) if (further) waiting.push(further);
  }
  return true;
}
