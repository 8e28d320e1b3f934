import type { Notice } from '../finding.ts';
import { andList } from '../text/wording.ts';

/** At most this number of files is named. */
const MAX_NAMES = 4;

/** Why a named file is not linted: with a single name before it, and with several. */
interface Reason {
  readonly one: string;
  readonly several: string;
}

export const FOREIGN: Reason = {
  one: 'is neither a Dockerfile nor a Compose file and is not linted',
  several: 'are neither Dockerfiles nor Compose files and are not linted',
};

export const CONFIGURATION: Reason = {
  one: 'is an infralint configuration and is not linted',
  several: 'are infralint configurations and are not linted',
};

/** One notice for all files, because a caller that passes all changed files would get too many. */
export function passedOver(paths: ReadonlySet<string>, { one, several }: Reason): readonly Notice[] {
  const [first, ...more] = paths;
  if (first === undefined) return [];
  const common = { level: 'note', kind: 'note' } as const;
  if (more.length === 0) return [{ ...common, path: first, message: `${first} ${one}` }];
  const rest = more.length > MAX_NAMES ? paths.size - MAX_NAMES : 0;
  const names = rest > 0 ? [...[...paths].slice(0, MAX_NAMES), `${rest} more`] : [...paths];
  return [{ ...common, path: undefined, message: `${andList(names)} ${several}` }];
}
