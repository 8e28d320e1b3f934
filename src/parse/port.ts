import { isIP } from './ip-address.ts';
import { type Mistake, mistake } from './mistake.ts';
import { nearest } from './suggest.ts';

/** A port or a range of ports, both ends included, and its place in the text. */
export interface PortRange {
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}

/** A port specification: `[ip:][host port or range:]container port or range[/protocol]`. */
export interface PortSpec {
  readonly ok: true;
  readonly ip: string | undefined;
  readonly host: PortRange | undefined;
  readonly container: PortRange;
  /** Lower case; `tcp` when not written. */
  readonly protocol: 'tcp' | 'udp' | 'sctp';
  /** Where the protocol is written. */
  readonly protocolSpan: { readonly from: number; readonly to: number } | undefined;
}

const PROTOCOLS = ['tcp', 'udp', 'sctp'] as const;

/** Reads a word of EXPOSE, or a published port, as Docker's port parser does; ports are 0 to 65535. */
export function parsePort(text: string): PortSpec | Mistake {
  const lastColon = text.lastIndexOf(':');
  const hostColon = lastColon <= 0 ? -1 : text.lastIndexOf(':', lastColon - 1);
  const containerStart = lastColon + 1;
  const slash = text.indexOf('/', containerStart);
  const containerEnd = slash < 0 ? text.length : slash;
  const hostText = lastColon < 0 ? '' : text.slice(hostColon + 1, lastColon);
  const ipText = hostColon < 0 ? '' : text.slice(0, hostColon);

  if (containerEnd === containerStart)
    return mistake(
      containerStart,
      containerEnd,
      text === '' ? 'the port is empty' : `\`${text}\` has no container port`,
    );
  const container = parseRange(text, containerStart, containerEnd);
  if (!container.ok) return container;

  const protocolText = slash < 0 ? '' : text.slice(slash + 1);
  const protocol = PROTOCOLS.find((known) => known === (protocolText || 'tcp').toLowerCase());
  if (!protocol)
    return mistake(slash + 1, text.length, `\`${protocolText}\` is not a port protocol`, {
      help: 'use tcp, udp or sctp',
      suggestion: nearest(protocolText, PROTOCOLS, 1),
    });

  const ip = ipText.startsWith('[') && ipText.endsWith(']') ? ipText.slice(1, -1) : ipText;
  if (ip !== '' && isIP(ip) === 0) return mistake(0, ipText.length, `\`${ipText}\` is not an IP address`);

  let host: PortRange | undefined;
  if (hostText !== '') {
    const parsed = parseRange(text, hostColon + 1, lastColon);
    if (!parsed.ok) return parsed;
    host = parsed.range;
    const size = container.range.last - container.range.first;
    if (size !== 0 && host.last - host.first !== size)
      return mistake(
        hostColon + 1,
        containerEnd,
        `\`${hostText}\` has ${count(host.last - host.first + 1)}, but \`${text.slice(containerStart, containerEnd)}\` has ${count(size + 1)}`,
        { help: 'give both ranges the same size' },
      );
  }
  return {
    ok: true,
    ip: ip === '' ? undefined : ip,
    host,
    container: container.range,
    protocol,
    protocolSpan: protocolText === '' ? undefined : { from: slash + 1, to: text.length },
  };
}

function parseRange(
  text: string,
  from: number,
  to: number,
): { readonly ok: true; readonly range: PortRange } | Mistake {
  const written = text.slice(from, to);
  const match = /^([0-9]+)(?:-([0-9]+))?$/.exec(written);
  if (!match) return mistake(from, to, `\`${written}\` is not a port number`, { help: helpFor(written) });
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  if (first > 65535 || last > 65535)
    return mistake(from, to, `\`${written}\` is out of range: the highest port is 65535`);
  if (last < first)
    return mistake(from, to, `the range \`${written}\` ends before it begins`, {
      suggestion: `${match[2]}-${match[1]}`,
    });
  return { ok: true, range: { first, last, from, to } };
}

function helpFor(written: string): string {
  if (written.startsWith('#')) return 'put the comment on its own line: a `#` after an instruction is part of it';
  if (/^\[/.test(written) || /\]$/.test(written))
    return 'use plain words for the ports: the JSON form is not supported here';
  if (written.includes(',')) return 'separate ports with spaces';
  return 'use a number from 0 to 65535, or a range such as 8000-8010';
}

function count(ports: number): string {
  return ports === 1 ? '1 port' : `${ports} ports`;
}
