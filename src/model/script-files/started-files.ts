import { hasNoEntrypoint } from '../../knowledge/base-images.ts';
import type { Disk } from '../../text/disk.ts';
import type { SourceFile } from '../../text/source.ts';
import { knownText } from '../compose/scalars.ts';
import type { Dockerfile, Stage } from '../dockerfile/dockerfile-types.ts';
import { workdirOf } from '../dockerfile/stage-chain.ts';
import type { BuildContext, ServiceBuild, StartedFile } from '../project-types.ts';
import type { Script } from '../shell/shell-types.ts';
import { ImageFiles } from './image-files.ts';
import { ScriptFileHost } from './script-file-host.ts';
import { startedWords } from './started-words.ts';

/** More is not a script that someone wrote. */
const MAX_BYTES = 256 * 1024;
/** Directories of other people's scripts. */
const FOREIGN = /\/(?:node_modules|vendor|third_party|\.git)\//;

/** A script that starts something, and what holds there. */
interface Start {
  readonly script: Script;
  readonly by: StartedFile['by'];
  readonly stage: Stage;
  readonly workdir: () => string | undefined;
  /** Whether it is what runs, not an argument of something else. */
  readonly certain: boolean;
  /** What is copied further down is not there yet. */
  readonly before?: number;
}

/** Where the files come from. */
interface Files {
  readonly disk: Disk;
  /** The text of a file; the same one for a file that is linted itself. Undefined for binaries. */
  sourceAt(path: string): SourceFile | undefined;
}

/** Finds the files that images start; each file is read once. */
export class StartedFiles {
  readonly #files: Files;
  readonly #hosts = new Map<string, ScriptFileHost | undefined>();

  constructor(files: Files) {
    this.#files = files;
  }

  *of(
    { stages }: Dockerfile,
    contexts: readonly BuildContext[],
    builds: readonly ServiceBuild[],
  ): Generator<StartedFile> {
    if (contexts.length === 0) return;
    const images = new ImageFiles(this.#files.disk, contexts);
    const told = new Set<string>();
    for (const stage of stages) {
      if (images.isEmpty(stage) || stage.osFamily === 'windows') continue;
      for (const start of startsOf(stage, builds)) {
        for (const found of this.#startedBy(start, images)) {
          const key = `${found.at.file.path} ${found.at.start} ${found.file.path}`;
          if (!told.has(key)) yield found;
          told.add(key);
        }
      }
    }
  }

  /** @param seen the scripts that were looked into for this start */
  *#startedBy(start: Start, images: ImageFiles, seen = new Set<Script>()): Generator<StartedFile> {
    const { script, by, stage, workdir, before, certain } = start;
    seen.add(script);
    for (const { word, path, directory, how, reader, command } of startedWords(script, workdir)) {
      const found = images.find(stage, path, directory, before);
      const host = found && this.#hostOf(found.path, reader);
      if (!found || !host) continue;
      const { by: broughtBy, target } = found;
      const started: StartedFile = {
        ...{ at: word, by, how, reader, stage, broughtBy, target, file: host.file, script: host.script },
        certain: certain && command.context.length === 0 && !command.guarded,
        direct: certain && reader === undefined && command.wrappers.length === 0,
      };
      host.starts.push(started);
      yield started;
      if (host.script && !seen.has(host.script))
        yield* this.#startedBy({ ...start, script: host.script, certain: false }, images, seen);
    }
  }

  #hostOf(path: string, reader: StartedFile['reader']): ScriptFileHost | undefined {
    if (this.#hosts.has(path)) return this.#hosts.get(path);
    const isSmall = !FOREIGN.test(path) && (this.#files.disk.size(path) ?? MAX_BYTES) < MAX_BYTES;
    const file = isSmall ? this.#files.sourceAt(path) : undefined;
    const host = file && new ScriptFileHost(file, reader);
    this.#hosts.set(path, host);
    return host;
  }
}

function* startsOf(stage: Stage, builds: readonly ServiceBuild[]): Generator<Start> {
  for (const node of stage.instructions)
    if (node.kind === 'run' && node.script)
      yield {
        ...{ script: node.script, by: 'run', stage, workdir: () => workdirOf(stage, node.state) },
        ...{ before: node.start, certain: true },
      };
  if (stage.shipped) {
    for (const node of [stage.entrypoint, stage.cmd, stage.healthcheck])
      if (node?.script) {
        const certain = node.kind !== 'cmd' || runsCommand(stage);
        yield { script: node.script, by: node.kind, stage, workdir: () => workdirOf(stage), certain };
      }
  }
  for (const { service, stage: built } of builds) {
    if (built !== stage) continue;
    const workdir = () => knownText(service.get('working_dir')) ?? workdirOf(stage);
    for (const script of service.scripts) {
      const isCommand = script.host.kind === 'compose' && script.host.key === 'command';
      const certain = !isCommand || (!service.get('entrypoint') && runsCommand(stage));
      yield { script, by: 'compose', stage, workdir, certain };
    }
  }
}

/** Whether the command of an image is what it starts. */
function runsCommand({ entrypoint, rootImage }: Stage): boolean {
  return !entrypoint && rootImage !== undefined && hasNoEntrypoint(rootImage.name);
}
