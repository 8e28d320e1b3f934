import { asScalar, knownText } from '../scalars.ts';
import type { ComposeProject, ScalarValue, Service } from '../types.ts';
import { canMeet, dig, type ProjectProblem, replicasOf, tell } from './project-tools.ts';
import { clip } from './schema-text.ts';

/** Numbers of containers that contradict each other, and names that several containers would have to share. */
export function checkReplicas(project: ComposeProject): readonly ProjectProblem[] {
  const found: ProjectProblem[] = [];
  const named = new Map<string, { readonly service: Service; readonly at: ScalarValue }[]>();
  for (const service of project.services.values()) {
    found.push(...twoScales(service));
    const at = asScalar(service.get('container_name'));
    const name = knownText(at);
    if (!at || name === undefined || name === '') continue;
    found.push(...sharedName(service, at));
    if (replicasOf(service)?.count === 0) continue;
    const others = named.get(name) ?? [];
    const first = others.find((other) => canMeet(other.service, service));
    if (first)
      found.push(
        tell(
          at,
          'duplicate-container-name',
          `\`${clip(name)}\` is the name of the container of \`${first.service.name}\` already: Compose refuses the project`,
          {
            help: 'give each container a name of its own, or leave it to Compose',
            labels: [{ at: first.at, message: `\`${first.service.name}\` takes it here` }],
          },
        ),
      );
    if (others.length < 50) named.set(name, [...others, { service, at }]);
  }
  return found;
}

function twoScales(service: Service): ProjectProblem[] {
  const scale = service.get('scale');
  const replicas = dig(service.get('deploy'), 'replicas');
  const [one, other] = [knownText(scale), knownText(replicas)];
  if (!scale || !replicas || one === undefined || other === undefined || Number(one) === Number(other)) return [];
  return [
    tell(
      scale,
      'conflicting-scale',
      `\`scale\` is ${clip(one)}, but \`deploy.replicas\` is ${clip(other)}: Compose refuses the project`,
      {
        help: 'remove one of them',
        labels: [{ at: replicas, message: 'the other number' }],
      },
    ),
  ];
}

function sharedName(service: Service, at: ScalarValue): ProjectProblem[] {
  const replicas = replicasOf(service);
  if (!replicas || replicas.count < 2) return [];
  return [
    tell(
      at,
      'replicated-container-name',
      `${replicas.count} containers of \`${service.name}\` cannot all be called \`${clip(at.text)}\`: Compose refuses the project`,
      {
        help: 'remove `container_name`, or run one container',
        labels: [{ at: replicas.at, message: 'the number of containers' }],
      },
    ),
  ];
}
