import type { ComposeEntry, MappingValue } from '../../model/compose/compose-types.ts';
import type { Problem } from '../../text/problem.ts';
import type { SourceFile } from '../../text/source.ts';
import { looksLikeService } from './unknown-keys.ts';

/**
 * The services of a file in the first format, which had them at the top level; empty for a file in any other format. Compose treats them
 * as unknown keys.
 */
export function legacyServices(root: MappingValue): readonly ComposeEntry[] {
  return root.entry('services') ? [] : root.entries.filter(looksLikeService);
}

/** Reports that a file is in the first format, with a fix that wraps its services if nothing else is between them. */
export function legacyProblem(root: MappingValue, found: ReadonlySet<ComposeEntry>): Problem<'legacy-format'> {
  const services = [...found];
  const { file, start, end } = services[0]!.key;
  const names =
    services.length > 3 ? `${services.length} services` : services.map(({ name }) => `\`${name}\``).join(', ');
  return {
    file,
    start,
    end,
    kind: 'legacy-format',
    message: `${names} at the top level: this is file format version 1, which Compose no longer supports`,
    help: 'move the services under a top-level `services` key',
    fix: wrap(root, services),
  };
}

function wrap(root: MappingValue, services: readonly ComposeEntry[]): Problem['fix'] {
  const { file } = root;
  const rest = root.entries.slice(root.entries.indexOf(services[0]!));
  const from = rest[0]!.key.start;
  const together =
    rest.length === services.length && rest.every((entry) => entry.key.file === file && entry.end > entry.start);
  const isTwice = new Set(root.entries.map(({ name }) => name)).size < root.entries.length;
  if (!together || isTwice || file.position(from).column !== 1) return undefined;
  const { text } = file;
  const to = Math.max(...rest.map((entry) => Math.max(entry.end, entry.value.file === file ? entry.value.end : 0)));
  const lineEnd = text.slice(0, from + 2000).includes('\r\n') ? '\r\n' : '\n';
  const first = firstLine(file, file.position(from).line);
  const last = lastLine(file, file.position(Math.max(from, to - 1)).line);
  const edits = [];
  for (let line = first; line <= last; line++) {
    const span = file.lineSpan(line);
    const blanks = span.end > span.start ? '  ' : '';
    const head = line === first ? `services:${lineEnd}` : '';
    if (head + blanks !== '') edits.push({ at: file.at(span.start, span.start), text: head + blanks });
  }
  return { title: 'move them under `services`', safety: 'safe', edits };
}

/** Comments that are about the whole file, or that a program looks for in its first lines. */
const ABOUT_FILE = /^#!|yaml-language-server|copyright|licen[cs]e|spdx-|^#\s*vim?:/i;

/** The first of the comment lines right above the first service, which are about it. */
function firstLine(file: SourceFile, key: number): number {
  let line = key;
  while (line > 1 && file.line(line - 1).startsWith('#') && !ABOUT_FILE.test(file.line(line - 1))) line--;
  return line;
}

/** The last of the comment lines after the last service: nothing else follows it. */
function lastLine(file: SourceFile, value: number): number {
  let last = value;
  for (let line = value + 1; line <= file.lineCount; line++) {
    const text = file.line(line).trim();
    if (text.startsWith('#')) last = line;
    else if (text !== '') break;
  }
  return last;
}
