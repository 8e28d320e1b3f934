import type { Service } from './compose/compose-types.ts';
import type { Stage } from './dockerfile/dockerfile-types.ts';
import type { Project, ServiceBuild } from './project-types.ts';

/**
 * The stage that another build of the same Compose project makes the base image of a stage from: by the service's `image`, or as a named
 * context `service:name`. Undefined when the image comes from elsewhere.
 */
export function builtBase(project: Pick<Project, 'buildsOf' | 'buildsIn'>, stage: Stage): Stage | undefined {
  const { dockerfile, image } = stage.from;
  const name = image?.value?.toLowerCase();
  if (name === undefined) return undefined;
  for (const own of project.buildsOf(dockerfile)) {
    const context = own.build.additionalContexts.find((each) => each.name.toLowerCase() === name)?.value?.text;
    for (const other of project.buildsIn(own.service.project)) {
      const isMeant = context === undefined ? makes(other.service, stage) : context === `service:${other.service.name}`;
      if (isMeant && isOther(other, stage)) return other.stage;
    }
  }
  return undefined;
}

/** Whether a service builds the base image of a stage; a name without a tag means `latest`. */
function makes({ imageReference }: Service, { base }: Stage): boolean {
  if (base.kind !== 'image' || !imageReference || imageReference.name !== base.image.name) return false;
  return (imageReference.tag ?? 'latest') === (base.image.tag ?? 'latest') && base.image.digest === undefined;
}

/** An image that is called like its own base image is another one. */
function isOther({ stage }: ServiceBuild, own: Stage): boolean {
  return stage !== undefined && stage !== own && stage.from.dockerfile !== own.from.dockerfile;
}
