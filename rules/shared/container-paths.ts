import { type CopyInstruction, chainOf, type Stage, workdirOf } from '../../src/rule/index.ts';

/** Where programs are, and what is above it. */
export const PROGRAM_PLACES = /^\/?(?:(?:usr(?:\/local)?\/)?s?bin(?:\/.*)?|usr(?:\/local)?\/?)?$/;

/** Whether an absolute path is a directory or something below it. */
export function isBelow(path: string, directory: string): boolean {
  const [inner, outer] = [path, directory].map((each) => each.replace(/\/+$/, ''));
  return inner === outer || inner!.startsWith(`${outer}/`);
}

/** The last part of a path. */
export function lastPart(path: string): string {
  const trimmed = path.replace(/\/+$/, '');
  return trimmed.slice(trimmed.lastIndexOf('/') + 1);
}

/** What a path means in a directory, without `.`, `..` and a slash at the end; undefined where either is not known. */
export function pathIn(directory: string | undefined, path: string | undefined): string | undefined {
  if (path === undefined || path.includes('\\')) return undefined;
  const whole = path.startsWith('/') ? path : directory === undefined ? undefined : `${directory}/${path}`;
  if (whole === undefined) return undefined;
  const parts: string[] = [];
  for (const part of whole.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

/** A COPY or ADD, and the absolute path that it writes to. */
export interface CopiedPath {
  readonly node: CopyInstruction;
  readonly to: string;
}

/** What a stage and its base stages copy into the image, as far as the destinations are known. */
export function* copiesInto(stage: Stage): Generator<CopiedPath> {
  for (const each of chainOf(stage))
    for (const node of each.instructions) {
      if (node.kind !== 'copy' && node.kind !== 'add') continue;
      const to = pathIn(node.state && workdirOf(each, node.state), node.destination?.value);
      if (to !== undefined) yield { node, to };
    }
}
