import type { ComposeEntry, MappingValue } from '../../model/compose/compose-types.ts';
import type { Problem } from '../../text/problem.ts';
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
    message: `${names} at the top level: this is the first file format, which Compose no longer reads`,
    help: 'put the services under a top-level `services`',
    fix: wrap(root, services),
  };
}

function wrap(root: MappingValue, services: readonly ComposeEntry[]): Problem['fix'] {
  const { file } = root;
  const first = root.entries.indexOf(services[0]!);
  const rest = root.entries.slice(first);
  const from = rest[0]!.key.start;
  const together =
    rest.length === services.length && rest.every((entry) => entry.key.file === file && entry.end > entry.start);
  if (!together || file.position(from).column !== 1) return undefined;
  const { text } = file;
  const to = Math.max(...rest.map((entry) => Math.max(entry.end, entry.value.file === file ? entry.value.end : 0)));
  const lineEnd = text.slice(0, from + 2000).includes('\r\n') ? '\r\n' : '\n';
  const edits = [{ at: file.at(from, from), text: `services:${lineEnd}  ` }];
  const last = file.position(Math.max(from, to - 1)).line;
  for (let line = file.position(from).line + 1; line <= last; line++) {
    const span = file.lineSpan(line);
    if (span.end > span.start) edits.push({ at: file.at(span.start, span.start), text: '  ' });
  }
  return { title: 'put them under `services`', safety: 'safe', edits };
}
