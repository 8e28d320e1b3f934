import type { Input } from '../discover/input.ts';
import { directoryPrefix } from '../discover/paths.ts';
import type { Partition } from './partition.ts';
import type { RunRequest } from './request.ts';

/** A part of a run that is linted separately and then released from memory. */
export interface Batch {
  readonly request: RunRequest;
  /** No later batch has findings in a file whose path comes before this one; undefined for the last batch. */
  readonly next: string | undefined;
}

/** Enough files to make the fixed cost of a pass negligible, and few enough to keep their models small in memory. */
const BATCH_SIZE = 8;

/**
 * Up to this number of files are linted at once if Compose files are among them: finding out what belongs together would take longer than
 * it saves.
 */
const FEW_FILES = 256;

/** Divides a run into batches whose files are not related to each other. */
export async function batchesOf(request: RunRequest): Promise<readonly Batch[]> {
  const { inputs } = request;
  const hasComposes = inputs.some(({ kind }) => kind === 'compose');
  const hasText = inputs.some(({ absolutePath, text }) => absolutePath === undefined || text !== undefined);
  if (hasText || inputs.length <= (hasComposes ? FEW_FILES : BATCH_SIZE)) return [{ request, next: undefined }];
  const { units, top } = hasComposes ? (await import('./partition.ts')).partition(request) : eachAlone(inputs);
  const groups: { readonly inputs: Input[]; readonly first: string }[] = [];
  for (const unit of units) {
    const last = groups.at(-1);
    if (last && last.inputs.length + unit.inputs.length <= BATCH_SIZE) last.inputs.push(...unit.inputs);
    else groups.push({ inputs: [...unit.inputs], first: unit.first });
  }
  return groups.map((group, index) => ({
    request: { ...request, inputs: group.inputs, top },
    next: groups[index + 1]?.first,
  }));
}

/** Without Compose files, each Dockerfile stands for itself, with the script files below its directory. */
function eachAlone(inputs: readonly Input[]): Partition {
  const units = inputs.map((input) => ({ inputs: [input], first: directoryPrefix(input.path) }));
  return { units: units.sort((a, b) => (a.first < b.first ? -1 : 1)), top: undefined };
}
