import type { Project, ServiceBuild, Stage } from '../../src/rule/index.ts';

/** The services that are built from a stage; for the last one all that the Dockerfile has, where none is built from it. */
export function buildsOfStage(stage: Stage, project: Project): readonly ServiceBuild[] {
  const builds = project.buildsOf(stage.from.dockerfile);
  const own = builds.filter((build) => build.stage === stage);
  return stage.last && own.length === 0 ? builds : own;
}

/** Whether all services that build the image of a stage say which user they run as. */
export function userSetByCompose(stage: Stage, project: Project): boolean {
  const builds = buildsOfStage(stage, project);
  return builds.length > 0 && builds.every(({ service }) => service.get('user') !== undefined);
}
