import type { ComposeProject, ImageReference, Label, ScalarValue, Service, Word } from '../../src/rule/index.ts';
import { once } from './once.ts';

/** A service whose image comes from a registry. */
export interface PulledService {
  readonly service: Service;
  readonly image: ScalarValue;
  readonly reference: ImageReference;
}

/** The services that pull their image; those that build it, or run an image that another service of the project builds, are left out. */
export const pulledServices: (project: ComposeProject) => readonly PulledService[] = once(({ services }) => {
  const built = new Set<string>();
  for (const { build, imageReference } of services.values())
    if (build && imageReference) built.add(imageReference.text);
  const pulled: PulledService[] = [];
  for (const service of services.values()) {
    const { image, imageReference: reference, build } = service;
    if (image && reference && !build && !built.has(reference.text)) pulled.push({ service, image, reference });
  }
  return pulled;
});

/** Points at the ARG defaults that an image name is made of. */
export function defaultLabels(word: Word): readonly Label[] {
  return word.variables.flatMap(({ declaration }) =>
    typeof declaration === 'object' ? [{ at: declaration.pair, message: 'the name comes from here' }] : [],
  );
}
