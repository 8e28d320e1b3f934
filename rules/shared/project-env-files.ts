import type { ComposeProject, ServiceEnvFile } from '../../src/rule/index.ts';

/** An env file of a project, and whether a service reads it, which decides what fails when Compose cannot. */
export interface ProjectEnvFile extends ServiceEnvFile {
  /** False for the `.env` that Compose reads for every project of its directory. */
  readonly ofService: boolean;
}

/** The env files of the services and the `.env` of the project, each once. */
export function* envFilesOf({ services, environment }: ComposeProject): Generator<ProjectEnvFile> {
  const seen = new Set<string>();
  for (const { envFiles } of services.values()) {
    for (const { file, parsed } of envFiles) {
      if (seen.has(file.path)) continue;
      seen.add(file.path);
      yield { file, parsed, ofService: true };
    }
  }
  for (const { file, parsed } of environment.files) if (!seen.has(file.path)) yield { file, parsed, ofService: false };
}
