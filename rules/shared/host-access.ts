import { type HostAccess, hostAccess, hostAccessOfRole } from '../../src/knowledge/host-access.ts';
import type { Project, Service } from '../../src/rule/index.ts';

/**
 * What a service does with its host by the product that it runs: that of its image, of the base image of its Dockerfile, or the product that it is
 * named after if the image says nothing.
 */
export function hostAccessOf(service: Service, project: Project): HostAccess | undefined {
  const image = project.imageOf(service);
  const names = [service.imageReference?.name, project.buildOf(service)?.stage?.rootImage?.name, service.image?.text];
  for (const name of names) {
    const access = name === undefined ? undefined : hostAccess(withoutRegistry(name));
    if (access) return access;
  }
  const byRole = image && hostAccessOfRole(image.facts.role);
  // The name of a service says nothing where its image is known to be something else, such as a database.
  return byRole ?? (image && image.via !== 'build' ? undefined : hostAccess(service.name));
}

function withoutRegistry(name: string): string {
  return name.replace(/^(?:[\w-]+\.[\w.-]+(?::\d+)?|localhost(?::\d+)?)\/(?=.)/, '').replace(/:[^/]*$/, '');
}
