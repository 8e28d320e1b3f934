import { portRange, type Range, splitPort } from '../../parse/compose-port.ts';
import { isHostPath, splitVolume } from '../../parse/compose-volume.ts';
import { splitCommand } from '../../parse/go-shellwords.ts';
import type { ComposeEntry, ComposeValue, ScalarValue } from './compose-types.ts';
import { implied } from './load/merge-forms.ts';
import { entryOf, mappingOf, sequenceOf } from './load/value-nodes.ts';
import { partOfScalar } from './scalars.ts';

/** Ports that one item may stand for; there are no more. */
const MAX_PORTS = 65_536;

/** A command in words, as Docker splits it. */
export function longCommand(value: ComposeValue): ComposeValue {
  if (value.kind !== 'scalar' || value.unknown) return value;
  const split = splitCommand(value.text);
  if (!split.ok) return value;
  const words = split.words.map(({ text, from, to }) => ({ ...partOfScalar(value, from, to), value: text, text }));
  return sequenceOf(value, words);
}

/** `source:target:permissions` as a mapping. */
export function longDevice(value: ComposeValue): ComposeValue {
  if (value.kind !== 'scalar' || value.unknown) return value;
  const [source = '', target = source, permissions = 'rwm', ...rest] = value.text.split(':');
  if (rest.length > 0) return value;
  const second = source.length + 1;
  const third = second + target.length + 1;
  const part = (name: string, from: number, text: string) =>
    from + text.length > value.text.length
      ? implied(value, name, text)
      : partEntry(value, name, { from, to: from + text.length });
  return mappingOf(value, [
    part('source', 0, source),
    value.text.includes(':') ? part('target', second, target) : implied(value, 'target', target),
    part('permissions', third, permissions),
  ]);
}

/** A list of ports, each a mapping; a range of container ports becomes several. */
export function longPorts(value: ComposeValue): ComposeValue {
  if (value.kind !== 'sequence') return value;
  return sequenceOf(
    value,
    value.items.flatMap((item) => (item.kind === 'scalar' ? longPort(item) : item)),
  );
}

function longPort(item: ScalarValue): readonly ComposeValue[] {
  if (item.unknown || item.value === null) return [item];
  const { ip, published, target, protocol } = splitPort(item.text);
  const textOf = (range: Range | undefined) => (range ? item.text.slice(range.from, range.to) : '');
  const inside = portRange(textOf(target));
  const outside = portRange(textOf(published));
  const count = inside ? inside.to - inside.from + 1 : 0;
  if (!inside || count < 1 || count > MAX_PORTS || (published && !outside)) return [item];
  const several = count > 1 && outside;
  if (several && outside.to - outside.from + 1 !== count) return [item];
  return Array.from({ length: count }, (_, index) => {
    const port = partOfScalar(item, target.from, target.to);
    const number = inside.from + index;
    const entries: ComposeEntry[] = [implied(item, 'mode', 'ingress')];
    if (ip) entries.push(partEntry(item, 'host_ip', ip));
    entries.push(entryOf(port, 'target', { ...port, value: number, text: String(number) }));
    if (published && outside) {
      const part = partEntry(item, 'published', published);
      const text = several ? String(outside.from + index) : textOf(published);
      entries.push(part.value.kind === 'scalar' ? { ...part, value: { ...part.value, value: text, text } } : part);
    }
    entries.push(protocol ? partEntry(item, 'protocol', protocol) : implied(item, 'protocol', 'tcp'));
    return mappingOf(item, entries);
  });
}

const PROPAGATIONS: ReadonlySet<string> = new Set(['rprivate', 'private', 'rshared', 'shared', 'rslave', 'slave']);
const CONSISTENCIES: ReadonlySet<string> = new Set(['consistent', 'cached', 'delegated']);

/** `source:target:options` as a mapping. */
export function longVolume(value: ComposeValue): ComposeValue {
  if (value.kind !== 'scalar' || value.unknown || value.text === '') return value;
  const { source, target, options, rest } = splitVolume(value.text);
  if (rest || target.from === target.to || (source && source.from === source.to)) return value;
  const bind = source !== undefined && isHostPath(value.text.slice(source.from, source.to)) === true;
  const entries: ComposeEntry[] = [implied(value, 'type', bind ? 'bind' : 'volume')];
  if (source) entries.push(partEntry(value, 'source', source));
  entries.push(cleaned(partEntry(value, 'target', target)));
  const below: Record<'bind' | 'volume', ComposeEntry[]> = { bind: [], volume: [] };
  for (const option of options) {
    const part = partOfScalar(value, option.from, option.to);
    const { text } = part;
    if (text === 'ro') entries.push(entryOf(part, 'read_only', { ...part, value: true }));
    else if (text === 'nocopy') below.volume.push(entryOf(part, 'nocopy', { ...part, value: true }));
    else if (/^z$/i.test(text)) below.bind.push(entryOf(part, 'selinux', part));
    else if (PROPAGATIONS.has(text)) below.bind.push(entryOf(part, 'propagation', part));
    else if (CONSISTENCIES.has(text)) entries.push(entryOf(part, 'consistency', part));
  }
  if (bind) below.bind.push(implied(value, 'create_host_path', 'true'));
  for (const name of ['bind', 'volume'] as const)
    if (below[name].length > 0) entries.push(entryOf(value, name, mappingOf(value, below[name])));
  return mappingOf(value, entries);
}

/** Without slashes at its end. */
function cleaned(entry: ComposeEntry): ComposeEntry {
  const { value } = entry;
  if (value.kind !== 'scalar') return entry;
  const text = value.text.replace(/(.)\/+$/, '$1');
  return text === value.text ? entry : { ...entry, value: { ...value, text, value: text } };
}

function partEntry(item: ScalarValue, name: string, { from, to }: Range): ComposeEntry {
  const part = partOfScalar(item, from, to);
  return entryOf(part, name, part);
}
