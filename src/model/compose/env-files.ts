import { parseEnvFile } from '../../parse/env-file.ts';
import type { Disk } from '../../text/disk.ts';
import { SourceFile } from '../../text/source.ts';
import { resolveIn } from './compose-paths.ts';
import type {
  ComposeEnvironment,
  ComposeValue,
  EnvironmentVariable,
  ScalarValue,
  ServiceEnvFile,
} from './compose-types.ts';
import { plainScalar } from './load/value-nodes.ts';
import { asScalar, knownText } from './scalars.ts';

/** Where env files are read from, and how the variables in them are looked up. */
export interface EnvFileSources {
  readonly disk: Disk;
  readonly environment: ComposeEnvironment;
  /** The path that findings show for an absolute one. */
  toRelative(absolutePath: string): string;
}

/** Reads the env files of the services of a project, each once. */
export class EnvFiles {
  readonly #sources: EnvFileSources;
  readonly #known = new Map<string, ServiceEnvFile | undefined>();

  constructor(sources: EnvFileSources) {
    this.#sources = sources;
  }

  /** The file that an item of `env_file` names; undefined when it cannot be read. */
  read(item: ComposeValue): ServiceEnvFile | undefined {
    const path = asScalar(item.kind === 'mapping' ? item.get('path') : item);
    const text = knownText(path);
    const absolute = path && text ? resolveIn(path.directory, text) : undefined;
    if (absolute === undefined) return undefined;
    const raw = item.kind === 'mapping' && knownText(item.get('format')) === 'raw';
    const key = `${raw} ${absolute}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#parse(absolute, raw));
    return this.#known.get(key);
  }

  #parse(path: string, raw: boolean): ServiceEnvFile | undefined {
    const { disk, environment, toRelative } = this.#sources;
    const text = disk.kind(path) === 'file' ? disk.read(path) : undefined;
    if (text === undefined) return undefined;
    const file = new SourceFile(toRelative(path), text, { absolutePath: path });
    return { file, parsed: parseEnvFile(file.text, environment.valueOf, raw ? 'raw' : undefined) };
  }
}

/** The variables that an env file sets, as variables of a service. */
export function variablesOf({ file, parsed }: ServiceEnvFile): readonly EnvironmentVariable[] {
  return parsed.entries.map(({ name, from, to, value, valueFrom, valueTo, unknown }) => {
    const place = { file, start: valueFrom, end: valueTo, path: [], directory: file.absolutePath ?? file.path };
    const written = value === undefined ? undefined : plainScalar(place, { raw: value, quote: '"', tag: undefined });
    const scalar: ScalarValue | undefined = written && {
      ...written,
      unknown,
      locate: () => file.at(valueFrom, valueTo),
    };
    return { ...file.at(from, Math.max(to, valueTo)), name, key: file.at(from, to), value: scalar, fromFile: true };
  });
}
