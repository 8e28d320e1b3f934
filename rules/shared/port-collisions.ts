import { type PublishedPort, parseAddress, type Service } from '../../src/rule/index.ts';
import { canMeet } from './profiles.ts';

/** A port of the host that is taken already when a service publishes it. */
export interface Collision {
  readonly service: Service;
  readonly port: PublishedPort;
  readonly number: number;
  readonly rival: Claim;
}

/** The ports of the host that two services, or one of them twice, publish. */
export function* portCollisions(services: Iterable<Service>): Generator<Collision> {
  const claims = new Map<string, Claim[]>();
  let count = 0;
  for (const service of services) {
    if (service.get('network_mode') || service.replicas?.count === 0) continue;
    for (const port of service.ports) {
      const range = fixedRange(port);
      if (!range) continue;
      count += range.to - range.from + 1;
      if (count > MAX_CLAIMS) return;
      const rival = firstRival(claims, { service, port, address: addressOf(port) }, range);
      if (rival) yield { service, port, number: range.from, rival };
    }
  }
}

/** A port of the host that a service takes. */
interface Claim {
  readonly service: Service;
  readonly port: PublishedPort;
  /** The address as a text that equal addresses share; undefined for every address. */
  readonly address: string | undefined;
}

/** Limits the work for services that publish huge ranges of ports. */
const MAX_CLAIMS = 200_000;
/** This many services on one port are alternatives to each other: the rest is not compared. */
const MAX_RIVALS = 50;

/** The ports of the host that are surely taken: not those that Docker Engine chooses, alone or from a range. */
function fixedRange({ published, target, unknown }: PublishedPort): PublishedPort['published'] {
  // An unknown address or protocol may be another one.
  if (unknown) return undefined;
  if (!published || !target || published.from === 0 || published.to > 65535 || published.from > published.to)
    return undefined;
  return published.to - published.from === target.to - target.from ? published : undefined;
}

function addressOf({ hostIp }: PublishedPort): string | undefined {
  if (hostIp === undefined || hostIp === '') return undefined;
  const parsed = parseAddress(hostIp);
  return parsed ? `${parsed.version}:${parsed.number}` : hostIp;
}

/** Takes every port of a range; gives the first claim on one of them that it collides with. */
function firstRival(
  claims: Map<string, Claim[]>,
  claim: Claim,
  range: { readonly from: number; readonly to: number },
): Claim | undefined {
  let rival: Claim | undefined;
  for (let number = range.from; number <= range.to; number++) {
    const key = `${claim.port.protocol} ${number}`;
    const taken = claims.get(key);
    if (!taken) claims.set(key, [claim]);
    else {
      rival ??= taken.find((other) => isRival(claim, other));
      if (taken.length < MAX_RIVALS) taken.push(claim);
    }
  }
  return rival;
}

function isRival(one: Claim, other: Claim): boolean {
  if (one.service === other.service ? isSame(one, other) : !canMeet(one.service, other.service)) return false;
  return addressesMeet(one.address, other.address);
}

/** Compose treats equal ports of a service as one. */
function isSame({ port: one, address }: Claim, { port: other, address: second }: Claim): boolean {
  return address === second && one.target?.from === other.target?.from && one.published?.from === other.published?.from;
}

/** `0.0.0.0` is every address of version 4, `::` every one of version 6, none at all is both. */
function addressesMeet(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return true;
  return one[0] === other[0] && (one.slice(1) === ':0' || other.slice(1) === ':0');
}
