import { dirname, join, relative } from 'node:path/posix';
import { type EnvFile, parseEnvFile } from '../../parse/env-file.ts';
import type { Disk } from '../disk.ts';
import { SourceFile } from '../source.ts';
import { resolveIn } from './paths.ts';
import { asScalar, knownText } from './scalars.ts';
import type { ComposeProject, ComposeValue, Service } from './types.ts';

/** An env file that a service reads. */
export interface ServiceEnvFile {
  readonly file: SourceFile;
  readonly parsed: EnvFile;
}

/** Reads the env files of services, each once. */
export class EnvFiles {
  readonly #project: ComposeProject;
  readonly #disk: Disk;
  readonly #known = new Map<string, ServiceEnvFile | undefined>();

  constructor(project: ComposeProject, disk: Disk) {
    this.#project = project;
    this.#disk = disk;
  }

  /** The env files of a service that can be read, in the order written. */
  of(service: Service): readonly ServiceEnvFile[] {
    const node = service.get('env_file');
    const items = node?.kind === 'sequence' ? node.items : node ? [node] : [];
    return items.flatMap((item) => {
      const raw = item.kind === 'mapping' && knownText(item.get('format')) === 'raw';
      return this.#read(item.kind === 'mapping' ? item.get('path') : item, raw) ?? [];
    });
  }

  #read(value: ComposeValue | undefined, raw: boolean): ServiceEnvFile | undefined {
    const text = knownText(asScalar(value));
    const path = value && text ? resolveIn(value.directory, text) : undefined;
    if (path === undefined) return undefined;
    const key = `${raw} ${path}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#parse(path, raw));
    return this.#known.get(key);
  }

  #parse(path: string, raw: boolean): ServiceEnvFile | undefined {
    const text = this.#disk.kind(path) === 'file' ? this.#disk.read(path) : undefined;
    if (text === undefined) return undefined;
    const file = new SourceFile(this.#shown(path), text, { absolutePath: path });
    return { file, parsed: parseEnvFile(file.text, this.#project.environment.valueOf, raw ? 'raw' : undefined) };
  }

  /** The path as findings show it: relative to where that of the Compose file is. */
  #shown(path: string): string {
    const { absolutePath, path: shown } = this.#project.file;
    return absolutePath === undefined ? path : join(dirname(shown), relative(dirname(absolutePath), path));
  }
}
