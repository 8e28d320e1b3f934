import type { Finding } from '../finding.ts';
import { andList } from '../text/wording.ts';

/** Lines beyond these are only counted. */
const maxLines = 12;

/** The places that a folded finding stands for besides its own, as in `also on lines 5, 8 and 9, and in b/Dockerfile:3`; undefined for none. */
export function repeatedPlaces({ file, labels }: Pick<Finding, 'file' | 'labels'>): string | undefined {
  const places = labels.flatMap(({ at, repeats }) =>
    repeats ? [{ path: at.file.path, line: at.file.position(at.start).line }] : [],
  );
  if (places.length === 0) return undefined;
  const shown = places.slice(0, maxLines);
  const here = [...new Set(shown.flatMap(({ path, line }) => (path === file.path ? String(line) : [])))];
  const elsewhere = [...new Set(shown.flatMap(({ path, line }) => (path === file.path ? [] : `${path}:${line}`)))];
  const parts = [
    ...(here.length > 0 ? [`on line${here.length === 1 ? '' : 's'} ${andList(here)}`] : []),
    ...(elsewhere.length > 0 ? [`in ${andList(elsewhere)}`] : []),
  ];
  const more = places.length > maxLines ? `, and in ${places.length - maxLines} more places` : '';
  return `also ${parts.join(', and ')}${more}`;
}

/** A message with the further places on a line of their own. */
export function withRepeats(message: string, finding: Pick<Finding, 'file' | 'labels'>): string {
  const repeated = repeatedPlaces(finding);
  return repeated === undefined ? message : `${message}\n${repeated}`;
}

/** The message of a finding with its further places and its help, each on a line of its own. */
export function withHelp(finding: Finding): string {
  const { message, help } = finding;
  const text = withRepeats(message, finding);
  return help === undefined ? text : `${text}\nhelp: ${help}`;
}
