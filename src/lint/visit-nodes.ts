import type { ComposeProject } from '../model/compose/compose-types.ts';
import type { Dockerfile, Instruction } from '../model/dockerfile/dockerfile-types.ts';
import type { ServiceBuild } from '../model/project-types.ts';
import type { Script } from '../model/shell/shell-types.ts';
import type { Dispatch } from './dispatch.ts';

/** Passes every node of a Dockerfile to the rules, in file order within a kind. */
export function visitDockerfile(dockerfile: Dockerfile, dispatch: Dispatch): void {
  dispatch.visit('dockerfile', dockerfile);
  for (const problem of dockerfile.problems) dispatch.visit('dockerfileProblem', problem);
  for (const stage of dockerfile.stages) dispatch.visit('stage', stage);
  const shell = wantsShell(dispatch);
  for (const instruction of dockerfile.instructions) visitInstruction(instruction, dispatch, shell);
}

function visitInstruction(instruction: Instruction, dispatch: Dispatch, shell: boolean): void {
  dispatch.visit('instruction', instruction);
  visitByKind(instruction, dispatch);
  if (shell && 'script' in instruction && instruction.script) visitScript(instruction.script, dispatch);
  if (instruction.kind === 'onbuild' && instruction.trigger) visitInstruction(instruction.trigger, dispatch, shell);
}

function visitByKind(instruction: Instruction, dispatch: Dispatch): void {
  switch (instruction.kind) {
    case 'from':
      dispatch.visit('from', instruction);
      break;
    case 'run':
      dispatch.visit('run', instruction);
      break;
    case 'cmd':
      dispatch.visit('cmd', instruction);
      break;
    case 'entrypoint':
      dispatch.visit('entrypoint', instruction);
      break;
    case 'healthcheck':
      dispatch.visit('healthcheck', instruction);
      break;
    case 'copy':
    case 'add':
      dispatch.visit(instruction.kind, instruction);
      break;
    case 'env':
    case 'label':
    case 'arg':
      dispatch.visit(instruction.kind, instruction);
      break;
    case 'workdir':
    case 'user':
    case 'stopsignal':
    case 'maintainer':
      dispatch.visit(instruction.kind, instruction);
      break;
    case 'expose':
    case 'volume':
    case 'shell':
      dispatch.visit(instruction.kind, instruction);
      break;
    case 'onbuild':
      dispatch.visit('onbuild', instruction);
      break;
    case 'unknown':
      break;
  }
}

/** Whether any rule asks for shell nodes; shell text is parsed only then. */
function wantsShell(dispatch: Dispatch): boolean {
  return dispatch.wants('script') || dispatch.wants('command') || dispatch.wants('packages');
}

function visitScript(script: Script, dispatch: Dispatch, installs = true): void {
  dispatch.visit('script', script);
  for (const command of script.commands) {
    dispatch.visit('command', command);
    if (installs && command.packages) dispatch.visit('packages', command.packages);
  }
}

/**
 * Passes a script file to the rules. Package manager commands only matter in builds, because packages that a container installs when it
 * starts are not in the image.
 */
export function visitScriptFile(script: Script, inBuild: boolean, dispatch: Dispatch): void {
  if (wantsShell(dispatch)) visitScript(script, dispatch, inBuild);
}

/** Passes every node of a Compose project to the rules, then each service's build joined with its Dockerfile. */
export function visitCompose(compose: ComposeProject, builds: readonly ServiceBuild[], dispatch: Dispatch): void {
  dispatch.visit('compose', compose);
  for (const problem of compose.problems) dispatch.visit('composeProblem', problem);
  for (const file of compose.files) dispatch.visit('composeFile', file);
  const shell = wantsShell(dispatch);
  for (const service of compose.services.values()) {
    dispatch.visit('service', service);
    if (shell) for (const script of service.scripts) visitScript(script, dispatch);
  }
  for (const resource of compose.resources) dispatch.visit('resource', resource);
  for (const build of builds) dispatch.visit('build', build);
}
