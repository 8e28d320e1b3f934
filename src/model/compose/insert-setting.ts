import { type Fix, replacement } from '../../text/edit.ts';
import type { ComposeEntry, Service } from './compose-types.ts';

/** Keys that people write at the top of a service, before its settings. */
const HEAD: ReadonlySet<string> = new Set(['image', 'build', 'container_name', 'hostname', 'platform', 'pull_policy']);

/**
 * Writes a setting into a service, after what it runs: `lines` in block style, with two spaces a level and without the indentation of the
 * service, and `flow` in flow style. Undefined where the service has no entry of its own, as one that is an alias.
 */
export function insertSetting(
  service: Service,
  lines: readonly string[],
  flow: string,
  title: string,
): Fix | undefined {
  const { file, end, node } = service;
  if (node.file !== file || node.start < end) return undefined;
  const { text } = file;
  const own = node.entries
    .filter(({ key }) => key.file === file && key.start >= node.start && key.start < node.end)
    .sort((one, other) => one.key.start - other.key.start);
  if (text[node.start] === '{') {
    const first = own[0];
    return first && replacement(title, file.at(first.key.start, first.key.start), `${flow}, `, 'unsafe');
  }
  const block = own.filter(({ key }) => /^ +$/.test(leadOf(text, key.start)));
  const [first] = block;
  if (!first) return undefined;
  const lead = leadOf(text, first.key.start);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const unit = ' '.repeat(Math.max(2, lead.length - leadOf(text, service.start).length));
  const written = lines.map((line) => lead + line.replace(/^(?: {2})+/, (deep) => unit.repeat(deep.length / 2)));
  const head = block.findLast(({ name }) => HEAD.has(name));
  const after = head && lineEndOf(text, head);
  if (after !== undefined) return replacement(title, file.at(after, after), newline + written.join(newline), 'unsafe');
  const next = (head && block[block.indexOf(head) + 1]) ?? first;
  const at = startOf(text, next.key.start, lead);
  return replacement(title, file.at(at, at), written.join(newline) + newline, 'unsafe');
}

/** The text before a place on its line. */
function leadOf(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
}

/** The end of the line of an entry; undefined if its value continues on the next line. */
function lineEndOf(text: string, { key, value }: ComposeEntry): number | undefined {
  if (value.kind !== 'scalar' || value.quote === 'block') return undefined;
  const newline = text.indexOf('\n', key.end);
  if (newline < 0) return value.end > key.end ? text.length : undefined;
  // The value of an alias is written elsewhere.
  if (value.file === key.file && value.start > key.start && value.end > newline) return undefined;
  return text[newline - 1] === '\r' ? newline - 1 : newline;
}

/** The start of the line of an entry, or of the comment above it. */
function startOf(text: string, at: number, lead: string): number {
  let start = text.lastIndexOf('\n', at - 1) + 1;
  while (start > 0) {
    const before = text.lastIndexOf('\n', start - 2) + 1;
    if (!text.startsWith(`${lead}#`, before)) break;
    start = before;
  }
  return start;
}
