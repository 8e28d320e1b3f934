import { parseEnvFile } from '../../../parse/env-file.ts';
import type { Disk } from '../../../text/disk.ts';
import { SourceFile } from '../../../text/source.ts';
import type { ComposeEnvironment, NamingFile, VariableFile } from '../compose-types.ts';
import { namingFiles } from './naming-files.ts';

/** Names of files that show which variables the user is meant to set. */
const EXAMPLES = ['.env.example', '.env.sample', '.env.dist', 'example.env', 'sample.env', 'env.example', 'env.sample'];

/** What the environments of a run have in common. */
export interface VariableSources {
  readonly disk: Disk;
  toRelative(absolutePath: string): string;
}

export interface EnvironmentRequest {
  /** Absolute directory in which `.env` is looked for. */
  readonly directory: string | undefined;
  /** Files (absolute paths) that are read instead of `.env`; later ones win. */
  readonly files?: readonly string[];
  /** Variables that win over those of the files: the shell, or the project that includes this one. */
  readonly above?: (name: string) => string | undefined;
}

/** The variables that Docker Compose would fill in. Reads only; files that are missing are left out. */
export function readEnvironment(
  { disk, toRelative }: VariableSources,
  request: EnvironmentRequest,
): ComposeEnvironment {
  const { directory, above = () => undefined } = request;
  const paths = request.files ?? (directory === undefined ? [] : [`${directory}/.env`]);
  const variables = new Map<string, string>();
  const lookup = (name: string) => above(name) ?? variables.get(name);
  const files: VariableFile[] = [];
  for (const path of paths) {
    const found = readVariables(path, disk, toRelative, lookup);
    if (!found) continue;
    files.push(found);
    for (const [name, value] of found.known) variables.set(name, value);
  }
  const example = EXAMPLES.map((name) => `${directory}/${name}`).find(
    (path) => directory !== undefined && disk.kind(path) === 'file',
  );
  let naming: readonly NamingFile[] | undefined;
  return {
    files,
    get naming() {
      naming ??= directory === undefined ? [] : namingFiles(directory, disk);
      return naming;
    },
    example: example === undefined ? undefined : readVariables(example, disk, toRelative, () => undefined),
    valueOf: lookup,
  };
}

function readVariables(
  path: string,
  disk: Disk,
  toRelative: (path: string) => string,
  lookup: (name: string) => string | undefined,
): (VariableFile & { readonly known: ReadonlyMap<string, string> }) | undefined {
  const text = disk.kind(path) === 'file' ? disk.read(path) : undefined;
  if (text === undefined) return undefined;
  const file = new SourceFile(toRelative(path), text, { absolutePath: path });
  const variables = new Map<string, string>();
  const known = new Map<string, string>();
  const parsed = parseEnvFile(file.text, lookup);
  for (const { name, value, unknown } of parsed.entries) {
    variables.set(name, value ?? '');
    // A name alone passes on the value from outside; a value with an unknown variable is unknown too.
    if (value === undefined || unknown) known.delete(name);
    else known.set(name, value);
  }
  return { file, parsed, variables, known };
}
