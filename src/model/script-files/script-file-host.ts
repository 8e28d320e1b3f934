import type { SystemShell } from '../../knowledge/system-shells.ts';
import type { SourceFile } from '../../text/source.ts';
import type { Stage } from '../dockerfile/dockerfile-types.ts';
import { systemShellAt } from '../dockerfile/system-shell.ts';
import type { StartedFile } from '../project-types.ts';
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
  readonly starts: StartedFile[] = [];

  /** @param reader the shell that starts it; undefined if none does */
  constructor(file: SourceFile, reader: ShellLanguage | undefined) {
    this.file = file;
    this.end = file.text.length;
    const shell = shellOf(file.text, file.path, reader);
    this.script = shell && scriptOfFile({ file, host: this, ...shell });
  }

  get inBuild(): boolean {
    return this.starts.some(({ by }) => by === 'run');
  }

  get inContainer(): boolean {
    return this.starts.some(({ by }) => by !== 'run');
  }

  get stages(): readonly Stage[] {
    return [...new Set(this.starts.map(({ stage }) => stage))];
  }

  get systemShell(): SystemShell | undefined {
    const shells = new Set(this.stages.map((stage) => systemShellAt(stage, stage.end)));
    return shells.size === 1 ? [...shells][0] : undefined;
  }

  get stage(): Stage | undefined {
    const [first, ...others] = this.stages;
    return others.length === 0 ? first : undefined;
  }
}
