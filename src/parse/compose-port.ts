import { hasHole } from './hole.ts';
import { isIP } from './ip-address.ts';
import { type Mistake, mistake } from './mistake.ts';
import { parsePort } from './port.ts';

/** A stretch of a text, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The parts of a short port as written, before they are checked. */
export interface PortParts {
  readonly ip: Range | undefined;
  readonly published: Range | undefined;
  readonly target: Range;
  readonly protocol: Range | undefined;
}

/** Splits `[ip:][published:]target[/protocol]`; an address in brackets may hold colons. Works on masked text. */
export function splitPort(text: string): PortParts {
  const last = text.lastIndexOf(':');
  const slash = text.indexOf('/', last + 1);
  const target = { from: last + 1, to: slash < 0 ? text.length : slash };
  const protocol = slash < 0 || slash + 1 === text.length ? undefined : { from: slash + 1, to: text.length };
  if (last < 0) return { ip: undefined, published: undefined, target, protocol };
  const before = text.lastIndexOf(':', last - 1);
  const cut = last === 0 ? -1 : before;
  const published = cut + 1 === last ? undefined : { from: cut + 1, to: last };
  return { ip: cut <= 0 ? undefined : { from: 0, to: cut }, published, target, protocol };
}

/**
 * Says what Compose rejects in a short port (`"[ip:][published:]target[/protocol]"`, each port a number or a range), if anything.
 * A masked text with holes is checked by the parts that are known.
 */
export function checkPort(text: string): Mistake | undefined {
  if (hasHole(text)) return checkKnownParts(text);
  const { ip } = splitPort(text);
  const address = ip && text.slice(ip.from, ip.to);
  if (ip && address !== undefined && isIP(address) === 6)
    return mistake(ip.from, ip.to, `the IPv6 address \`${address}\` must be in brackets`, {
      suggestion: `[${address}]`,
    });
  const parsed = parsePort(text);
  if (!parsed.ok) return parsed;
  const { container } = parsed;
  return container.first === 0
    ? mistake(container.from, container.to, 'the container port is 0: no port is published')
    : undefined;
}

function checkKnownParts(text: string): Mistake | undefined {
  const { target, protocol, published } = splitPort(text);
  // The value of a variable may contain separators: only parts that it cannot affect are checked.
  const lastHole = text.lastIndexOf('\0');
  if (lastHole > target.from) return undefined;
  const known = text.slice(target.from);
  const parsed = parsePort(known);
  if (!parsed.ok) return { ...parsed, from: parsed.from + target.from, to: parsed.to + target.from };
  if (protocol === undefined && published === undefined) return undefined;
  return parsed.container.first === 0
    ? mistake(target.from, target.to, 'the container port is 0: no port is published')
    : undefined;
}

/** A port number or range (`80`, `8000-8010`); undefined if it is not one. */
export function portRange(text: string): { readonly from: number; readonly to: number } | undefined {
  const match = /^([0-9]{1,5})(?:-([0-9]{1,5}))?$/.exec(text);
  if (!match) return undefined;
  return { from: Number(match[1]), to: Number(match[2] ?? match[1]) };
}
