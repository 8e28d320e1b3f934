import { hasNoHealthcheck } from '../knowledge/base-images.ts';
import { imageFacts } from '../knowledge/images.ts';
import type { ImageReference } from '../parse/image-reference.ts';
import type { ComposeValue, Service } from './compose/compose-types.ts';
import { asScalar, isUnknown } from './compose/scalars.ts';
import type { Stage } from './dockerfile/dockerfile-types.ts';
import type { Project, ServiceHealth } from './project-types.ts';

type Links = Pick<Project, 'buildOf' | 'buildsIn' | 'builtBaseOf'>;

/** What checks the health of a service: the Compose file, else the Dockerfile that it builds, else its image. */
export function healthOfService(service: Service, project: Links): ServiceHealth {
  return healthInCompose(service) ?? healthOfImage(service, project);
}

/** Undefined where the Compose file leaves it to the image. */
function healthInCompose(service: Service): ServiceHealth | undefined {
  const written = service.get('healthcheck');
  const { healthcheck } = service;
  if (!healthcheck) return written && isUnknown(written) ? { state: 'unknown', by: 'compose', at: written } : undefined;
  const { node, test, disabled } = healthcheck;
  if (disabled) return { state: 'disabled', by: 'compose', at: healthcheck };
  if (isUnknown(node.get('disable')) || isVariable(test)) return { state: 'unknown', by: 'compose', at: healthcheck };
  return test && asScalar(test)?.value !== null ? { state: 'checked', by: 'compose', at: healthcheck } : undefined;
}

/** Whether a test is one variable without a value: it may also be NONE. */
function isVariable(test: ComposeValue | undefined): boolean {
  const first = test?.kind === 'sequence' ? test.items[0] : test;
  return isUnknown(first) && /^\$(?:\w+|\{[^{}]*\})$/.test(first.text);
}

function healthOfImage(service: Service, project: Links): ServiceHealth {
  const stage = project.buildOf(service)?.stage ?? (service.build ? undefined : builtElsewhere(service, project));
  if (stage) return healthOfStage(stage, project);
  const at = service.keyOf(service.build ? 'build' : 'image');
  if (service.build || !service.imageReference) return { state: 'unknown', by: 'image', at };
  return { state: stateOfImage(service.imageReference), by: 'image', at };
}

/** The stage of the service of the same project that builds the image which a service only names. */
function builtElsewhere({ imageReference, project: compose }: Service, project: Links): Stage | undefined {
  if (!imageReference) return undefined;
  return project.buildsIn(compose).find(({ service }) => service.imageReference?.text === imageReference.text)?.stage;
}

function healthOfStage(stage: Stage, project: Links): ServiceHealth {
  const seen = new Set<Stage>();
  let bottom = stage;
  for (let next: Stage | undefined = stage; next && !seen.has(next); next = project.builtBaseOf(bottom)) {
    seen.add(next);
    const { healthcheck } = next;
    if (healthcheck) return { state: healthcheck.none ? 'disabled' : 'checked', by: 'dockerfile', at: healthcheck };
    bottom = next;
    while (bottom.base.kind === 'stage') bottom = bottom.base.stage;
  }
  if (bottom.base.kind === 'scratch') return { state: 'none', by: 'dockerfile', at: stage.from };
  const { rootImage } = bottom;
  return { state: rootImage ? stateOfImage(rootImage) : 'unknown', by: 'dockerfile', at: stage.from };
}

function stateOfImage(image: ImageReference): ServiceHealth['state'] {
  const known = imageFacts(image)?.healthcheck;
  if (known !== undefined) return known ? 'checked' : 'none';
  return hasNoHealthcheck(image) ? 'none' : 'unknown';
}
