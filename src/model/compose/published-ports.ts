import { portRange, type Range, splitPort } from '../../parse/compose-port.ts';
import { hasHole } from '../../parse/hole.ts';
import type { ComposeValue, MappingValue, PublishedPort, ScalarValue } from './compose-types.ts';
import { asScalar, maskedText } from './scalars.ts';

/** The ports of a service, short and long form alike, in the order written. What is not a port at all is left out. */
export function publishedPorts(node: ComposeValue | undefined): readonly PublishedPort[] {
  if (node?.kind !== 'sequence') return [];
  const ports: PublishedPort[] = [];
  for (const item of node.items) {
    if (item.kind === 'scalar' && item.value !== null) ports.push(shortPort(item));
    else if (item.kind === 'mapping') ports.push(longPort(item));
  }
  return ports;
}

function shortPort(item: ScalarValue): PublishedPort {
  const text = maskedText(item);
  const { ip, published, target, protocol } = splitPort(text);
  const known = (range: Range | undefined) => {
    const written = range && text.slice(range.from, range.to);
    return written === undefined || hasHole(written) ? undefined : written;
  };
  return {
    file: item.file,
    start: item.start,
    end: item.end,
    hostIp: known(ip)?.replace(/^\[(.*)\]$/, '$1'),
    published: portRange(known(published) ?? ''),
    target: portRange(known(target) ?? ''),
    protocol: (known(protocol) ?? 'tcp').toLowerCase(),
    form: 'short',
    unknown: hasHole(text),
    publishedSpan: published && item.locate(published.from, published.to),
  };
}

function longPort(item: MappingValue): PublishedPort {
  const [ip, published, target, protocol] = ['host_ip', 'published', 'target', 'protocol'].map((key) =>
    asScalar(item.get(key)),
  );
  const known = (value: ScalarValue | undefined) =>
    value && !value.unknown && value.value !== null ? value.text : undefined;
  return {
    file: item.file,
    start: item.start,
    end: item.end,
    hostIp: known(ip) || undefined,
    published: portRange(known(published) ?? ''),
    target: portRange(known(target) ?? ''),
    protocol: (known(protocol) || 'tcp').toLowerCase(),
    form: 'long',
    unknown: [ip, published, target, protocol].some((value) => value?.unknown),
    publishedSpan: published,
  };
}
