import type { ImagePort } from '../../src/knowledge/images.ts';
import type { Fix, PublishedPort } from '../../src/rule/index.ts';

/** Host addresses that mean every interface. */
export const EVERYWHERE: ReadonlySet<string | undefined> = new Set([undefined, '', '0.0.0.0', '::', '[::]']);

/** Which of the ports of an image a published port leads to. */
export function servedBy({ target, protocol }: PublishedPort, ports: readonly ImagePort[]): ImagePort | undefined {
  if (!target) return undefined;
  return ports.find((port) => port.protocol === protocol && port.from <= target.to && port.to >= target.from);
}

/** Whether a published port is sure to be open on all addresses of the host. */
export function isOnEveryInterface(port: PublishedPort): boolean {
  if (!EVERYWHERE.has(port.hostIp)) return false;
  return !port.unknown || (port.form === 'short' && isNumberFromVariable(port));
}

/** Whether only the host port of a short port is unknown: a variable named after a port does not contain an address. */
function isNumberFromVariable({ file, start, end, publishedSpan }: PublishedPort): boolean {
  if (!publishedSpan) return false;
  const written = file.slice({ start, end }).replace(/^["']/, '');
  return /^\$(?:\w*PORT\w*|\{\w*PORT\w*(?::?[-?][^}:]*)?\}):\d+(?:\/\w+)?["']?$/i.test(written);
}

/** Binds a port to 127.0.0.1. Only for `published:target`: other forms are ambiguous. */
export function bindToLoopback({ form, hostIp, publishedSpan, file, start }: PublishedPort): Fix | undefined {
  if (form !== 'short' || hostIp !== undefined || !publishedSpan) return undefined;
  // The number may come from the default of a variable, which begins further on.
  const at = start + (/["']/.test(file.text[start] ?? '') ? 1 : 0);
  return {
    title: 'bind the port to 127.0.0.1',
    safety: 'unsafe',
    edits: [{ at: { file, start: at, end: at }, text: '127.0.0.1:' }],
  };
}

/** A published port as people reach it: `port 9005 (9000 in the container)`, or `container port 9000` if the host port is unknown. */
export function portInWords({ published, target }: PublishedPort): string {
  if (!published) return `container port ${target?.from}`;
  return published.from === target?.from
    ? `port ${target.from}`
    : `port ${published.from} (${target?.from} in the container)`;
}
