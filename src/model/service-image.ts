import { likeKnownImage, mirroredImage } from '../knowledge/image-likeness.ts';
import { imageFacts } from '../knowledge/images.ts';
import { parseImageReference } from '../parse/image-reference.ts';
import type { Service } from './compose/compose-types.ts';
import { itemsOf } from './compose/lookup.ts';
import { knownText, maskedText } from './compose/scalars.ts';
import { type OwnImage, ownFacts } from './own-images.ts';
import type { ServiceBuild, ServiceImage } from './project-types.ts';

/** What is known of the image of a service; `link` is its build, `own` what the configuration says of images. */
export function imageOfService(
  service: Service,
  link: ServiceBuild | undefined,
  own: readonly OwnImage[],
): ServiceImage | undefined {
  const built = service.build ? link?.stage?.rootImage : undefined;
  if (service.build && !built) return undefined;
  const reference = built ?? service.imageReference;
  if (!reference) return service.build ? undefined : ofAnyVersion(service);
  const mirrored = mirroredImage(reference);
  const known =
    ownFacts(own, reference) ?? imageFacts(mirrored === undefined ? reference : { ...reference, name: mirrored });
  if (known) return { facts: known, reference, via: built ? 'build' : 'image' };
  const like = likeKnownImage(reference.name, servedPorts(service));
  return like && { facts: like, reference, via: 'name' };
}

/** What is sure of an image whose tag a variable decides: `postgres:${VERSION}`. */
function ofAnyVersion({ image }: Service): ServiceImage | undefined {
  const name = image?.unknown ? /^([^\0]+):[\w.-]*\0[^/]*$/.exec(maskedText(image))?.[1] : undefined;
  const parsed = name === undefined ? undefined : parseImageReference(name);
  const facts = parsed?.ok ? imageFacts(parsed.image) : undefined;
  return parsed?.ok && facts ? { facts, reference: parsed.image, via: 'name' } : undefined;
}

/** The ports of the container that are published or exposed. */
function servedPorts(service: Service): readonly number[] {
  const published = service.ports.flatMap(({ target }) => (target && target.from === target.to ? [target.from] : []));
  const exposed = itemsOf(service.get('expose')).map((item) => Number.parseInt(knownText(item) ?? '', 10));
  return [...published, ...exposed.filter((port) => port > 0)];
}
