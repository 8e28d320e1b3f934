import type {
  ComposeProject,
  Dockerfile,
  ImageReference,
  Label,
  Project,
  ScalarValue,
  Service,
  Word,
} from '../../src/rule/index.ts';
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

/**
 * Points at the ARG defaults that an image name is made of; with the project of a Dockerfile, at the build arguments of a service
 * instead.
 */
export function defaultLabels(word: Word, dockerfile?: Dockerfile, project?: Project): readonly Label[] {
  return word.variables.flatMap(({ declaration }): readonly Label[] => {
    if (typeof declaration !== 'object') return [];
    const { pair, name, by, value } = declaration;
    if (by !== 'arg' || value === undefined || value === pair.value?.value || !dockerfile || !project)
      return [{ at: pair, message: 'the name comes from here' }];
    for (const { build } of project.buildsOf(dockerfile)) {
      const given = build.args.find((arg) => arg.name === name);
      if (given?.value?.text === value) return [{ at: given, message: 'the name comes from here' }];
    }
    return [{ at: pair, message: `built with \`${name}=${value}\`` }];
  });
}
