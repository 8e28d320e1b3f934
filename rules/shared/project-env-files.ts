import type { ComposeProject, ServiceEnvFile } from '../../src/rule/index.ts';

/** An env file of a project, and its reader, which decides what fails if Compose cannot read it. */
export interface ProjectEnvFile extends ServiceEnvFile {
  /** A service; the project, as `.env` of its directory; or `include`, for the files that it loads. */
  readonly readBy: 'service' | 'project' | 'include';
}

/** The env files of the services, of the project and of what it includes, each once. */
export function* envFilesOf({ services, environment, files }: ComposeProject): Generator<ProjectEnvFile> {
  const seen = new Set<string>();
  const once = function* (
    { file, parsed }: ServiceEnvFile,
    readBy: ProjectEnvFile['readBy'],
  ): Generator<ProjectEnvFile> {
    if (seen.has(file.path)) return;
    seen.add(file.path);
    yield { file, parsed, readBy };
  };
  for (const { envFiles } of services.values()) for (const each of envFiles) yield* once(each, 'service');
  for (const each of environment.files) yield* once(each, 'project');
  for (const included of files) for (const each of included.environment.files) yield* once(each, 'include');
}
