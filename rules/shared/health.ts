import type { Project, Service } from '../../src/rule/index.ts';

/** Whether a further file, of which nobody says what it is merged with, may give a service the health check that it lacks. */
export function mayGetHealthcheck(service: Service): boolean {
  return service.project.furtherServices(service.name).some((further) => further.get('healthcheck') !== undefined);
}

/** `, such as pg_isready`: a command that tells whether the product of a service works, in the middle of a sentence; else nothing. */
export function commandFor(service: Service, project: Project): string {
  const command = testFor(service, project);
  return command === undefined ? '' : `, such as \`${command}\``;
}

/** The command of a health check that works in the image of a service. */
export function testFor(service: Service, project: Project): string | undefined {
  const image = project.imageOf(service);
  return image && image.via !== 'name' ? image.facts.healthcheckBy : undefined;
}
