import type { Input } from '../discover/input.ts';
import type { Dockerfile } from '../model/dockerfile/dockerfile-types.ts';
import type { Project } from '../model/project-types.ts';
import type { FileScriptHost, Script } from '../model/shell/shell-types.ts';
import type { SourceFile } from '../text/source.ts';
import { isLeftOut, type RunRequest, type Sources } from './request.ts';

/** A script file that an image starts. */
export interface ScriptFile {
  readonly input: Input;
  readonly script: Script;
  readonly host: FileScriptHost;
}

/** Gathers the script files that the Dockerfiles of a pass start, each once. */
export class ScriptFiles {
  readonly #request: RunRequest;
  readonly #project: Project;
  readonly #inputs = new Map<string, Input>();
  readonly #files = new Map<string, ScriptFile>();
  /** The paths of Dockerfiles, each with those of the script files that it starts. */
  readonly groups: (readonly string[])[] = [];

  constructor(request: RunRequest, { project, sources }: { readonly project: Project; readonly sources: Sources }) {
    this.#request = request;
    this.#project = project;
    for (const input of sources.keys()) if (input.kind === 'shell') this.#inputs.set(input.path, input);
  }

  add(dockerfile: Dockerfile): void {
    const group = [dockerfile.file.path];
    for (const { script } of this.#project.startedFilesOf(dockerfile)) {
      if (script?.host.kind !== 'file') continue;
      const { file, host } = script;
      const input = this.#inputOf(file);
      if (!input) continue;
      this.#files.set(file.path, { input, script, host });
      if (!group.includes(file.path)) group.push(file.path);
    }
    if (group.length > 1) this.groups.push(group);
  }

  /** All of them, by path. */
  get all(): readonly ScriptFile[] {
    return [...this.#files.values()];
  }

  get sources(): Sources {
    return new Map(this.all.map(({ input, script }) => [input, script.file]));
  }

  /** Undefined for a file that should not be linted or has been linted before. */
  #inputOf({ path, absolutePath }: SourceFile): Input | undefined {
    const known = this.#inputs.get(path);
    if (known || absolutePath === undefined) return known;
    if (this.#request.isDone(absolutePath) || isLeftOut(this.#request, absolutePath)) return undefined;
    const input: Input = { path, absolutePath, kind: 'shell', named: false };
    this.#inputs.set(path, input);
    return input;
  }
}
