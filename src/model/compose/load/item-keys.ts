import { type ItemIdentity, keyAt } from '../../../knowledge/compose-schema/index.ts';
import { splitPort } from '../../../parse/compose-port.ts';
import { splitVolume } from '../../../parse/compose-volume.ts';
import { hasHole } from '../../../parse/hole.ts';
import type { ComposeValue, MappingValue } from '../compose-types.ts';
import { isUnknown, maskedText } from '../scalars.ts';

/** A path as one text, for use as a key: its steps joined by NUL. */
export function pathKey(path: ComposeValue['path']): string {
  return path.join('\0');
}

/** The key by which the items of a list are compared; undefined for an item that equals no other. */
type KeyOf = (item: ComposeValue) => string | undefined;

function textOf(item: ComposeValue): string | undefined {
  return item.kind === 'scalar' && !item.unknown ? item.text : undefined;
}

function nameOf(item: ComposeValue): string | undefined {
  return item.kind === 'scalar' ? known(maskedText(item).split('=', 1)[0]) : undefined;
}

const KEYS: Readonly<Record<ItemIdentity, KeyOf>> = {
  config: grantTarget(''),
  device: deviceTarget,
  'env-file': envFilePath,
  name: nameOf,
  port: portKey,
  secret: grantTarget('/run/secrets'),
  subnet: (item) => field(item, 'subnet'),
  text: textOf,
  volume: volumeTarget,
};

/** What gives the items of the list at a path (steps joined by NUL) their keys: of two items with the same key, the later one wins. */
export function itemKeys(path: string): KeyOf {
  const identity = keyAt(path.split('\0'))?.items;
  return identity ? KEYS[identity] : () => undefined;
}

/** The items of a list at a path without duplicates: of items with the same key, the later one replaces the earlier one in its place. */
export function uniqueItems(items: readonly ComposeValue[], path: string): readonly ComposeValue[] {
  const keyOf = itemKeys(path);
  const unique = new Map<string, ComposeValue>();
  for (const item of items) unique.set(keyOf(item) ?? `\0${unique.size}`, item);
  return [...unique.values()];
}

function field(item: ComposeValue, key: string): string | undefined {
  const value = item.kind === 'mapping' ? item.get(key) : undefined;
  return value?.kind === 'scalar' && !value.unknown && value.value !== null ? value.text : undefined;
}

function known(text: string | undefined): string | undefined {
  return text === undefined || hasHole(text) ? undefined : text;
}

function volumeTarget(item: ComposeValue): string | undefined {
  if (item.kind !== 'scalar') return cleanPath(field(item, 'target'));
  const text = maskedText(item);
  const { target } = splitVolume(text);
  return cleanPath(known(text.slice(target.from, target.to)));
}

function cleanPath(path: string | undefined): string | undefined {
  return path?.replace(/(.)\/+$/, '$1');
}

function deviceTarget(item: ComposeValue): string | undefined {
  if (item.kind !== 'scalar') return field(item, 'target') ?? field(item, 'source');
  const [source, target] = maskedText(item).split(':');
  return known(target ?? source);
}

function envFilePath(item: ComposeValue): string | undefined {
  return item.kind === 'scalar' ? textOf(item) : field(item, 'path');
}

function grantTarget(directory: string): KeyOf {
  return (item) => {
    const target = item.kind === 'mapping' ? field(item, 'target') : undefined;
    if (target !== undefined) return target;
    const name = item.kind === 'scalar' ? textOf(item) : field(item, 'source');
    return name === undefined ? undefined : `${directory}/${name}`;
  };
}

function portKey(item: ComposeValue): string | undefined {
  if (item.kind === 'mapping') return longPortKey(item);
  if (item.kind !== 'scalar') return undefined;
  const text = maskedText(item);
  if (hasHole(text)) return undefined;
  const { ip, published, target, protocol } = splitPort(text);
  const part = (range: { from: number; to: number } | undefined) => (range ? text.slice(range.from, range.to) : '');
  return [address(part(ip)), part(published), part(target), part(protocol) || 'tcp'].join(' ');
}

function longPortKey(item: MappingValue): string | undefined {
  if (item.entries.some(({ value }) => isUnknown(value))) return undefined;
  const part = (key: string) => field(item, key) ?? '';
  return [address(part('host_ip')), part('published'), part('target'), part('protocol') || 'tcp'].join(' ');
}

function address(ip: string): string {
  return ip === '0.0.0.0' ? '' : ip;
}
