import type { SourceFile } from '../../text/source.ts';
import type { Stage } from '../dockerfile/dockerfile-types.ts';
import { scriptOfFile } from '../shell/make-script.ts';
import type { FileScriptHost, Script, ShellLanguage } from '../shell/shell-types.ts';
import { shellOf } from './script-text.ts';

/** A file that is started, and how; see {@link FileScriptHost}. It is complete when all Dockerfiles of a run have been looked through. */
export class ScriptFileHost implements FileScriptHost {
  readonly kind = 'file';
  readonly file: SourceFile;
  readonly start = 0;
  readonly end: number;
  readonly script: Script | undefined;
  readonly #stages = new Set<Stage>();
  inBuild = false;
  inContainer = false;

  /** @param reader the shell that starts it; undefined if none does */
  constructor(file: SourceFile, reader: ShellLanguage | undefined) {
    this.file = file;
    this.end = file.text.length;
    const shell = shellOf(file.text, file.path, reader);
    this.script = shell && scriptOfFile({ file, host: this, ...shell });
  }

  /** Notes a place that starts it. */
  startedIn(stage: Stage, inBuild: boolean): void {
    this.#stages.add(stage);
    if (inBuild) this.inBuild = true;
    else this.inContainer = true;
  }

  get stages(): readonly Stage[] {
    return [...this.#stages];
  }

  get stage(): Stage | undefined {
    return this.#stages.size === 1 ? this.stages[0] : undefined;
  }
}
