import { splitPort } from '../../parse/compose-port.ts';
import { splitVolume } from '../../parse/compose-volume.ts';
import { hasHole } from '../../parse/hole.ts';
import { maskedText } from './scalars.ts';
import type { ComposeValue, MappingValue } from './types.ts';

/** A path as one text, to look things up by: its steps joined by NUL. */
export function pathKey(path: ComposeValue['path']): string {
  return path.join('\0');
}

/** What tells the items of a list apart: undefined for an item that equals no other. */
type KeyOf = (item: ComposeValue) => string | undefined;

const textOf: KeyOf = (item) => (item.kind === 'scalar' && !item.unknown ? item.text : undefined);
const nameOf: KeyOf = (item) => {
  const text = item.kind === 'scalar' ? maskedText(item) : undefined;
  const name = text?.split('=', 1)[0];
  return name === undefined || hasHole(name) ? undefined : name;
};

/** How Docker Compose tells items of a list apart when it merges two, by the key of a service. */
const SERVICE_KEYS: Readonly<Record<string, KeyOf>> = {
  annotations: nameOf,
  cap_add: textOf,
  cap_drop: textOf,
  configs: grantTarget,
  device_cgroup_rules: textOf,
  devices: deviceTarget,
  dns: textOf,
  dns_opt: textOf,
  dns_search: textOf,
  env_file: envFilePath,
  environment: nameOf,
  expose: textOf,
  external_links: textOf,
  extra_hosts: textOf,
  group_add: textOf,
  label_file: textOf,
  labels: nameOf,
  links: textOf,
  networks: textOf,
  depends_on: textOf,
  ports: portKey,
  profiles: textOf,
  secrets: grantTarget,
  security_opt: textOf,
  sysctls: nameOf,
  tmpfs: tmpfsPath,
  volumes: volumeTarget,
  volumes_from: textOf,
};

const BUILD_KEYS: Readonly<Record<string, KeyOf>> = {
  additional_contexts: nameOf,
  args: nameOf,
  labels: nameOf,
  platforms: textOf,
  tags: textOf,
};

/** The key of an item in the list at a path (steps joined by NUL): of two with the same key the later counts. */
export function itemKey(item: ComposeValue, path: string): string | undefined {
  const [section, , key = '', below = ''] = path.split('\0');
  if (section === 'networks')
    return key === 'labels' ? nameOf(item) : key === 'ipam' ? field(item, 'subnet') : undefined;
  if (section !== 'services') return key === 'labels' ? nameOf(item) : undefined;
  if (key === 'build') return BUILD_KEYS[below]?.(item);
  if (key === 'deploy') return below === 'labels' ? nameOf(item) : undefined;
  return below === '' ? SERVICE_KEYS[key]?.(item) : undefined;
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

function tmpfsPath(item: ComposeValue): string | undefined {
  return item.kind === 'scalar' ? known(maskedText(item).split(':', 1)[0]) : undefined;
}

function grantTarget(item: ComposeValue): string | undefined {
  if (item.kind === 'scalar') return textOf(item);
  return field(item, 'target') ?? field(item, 'source');
}

function portKey(item: ComposeValue): string | undefined {
  if (item.kind === 'mapping') return longPortKey(item);
  if (item.kind !== 'scalar') return undefined;
  const text = maskedText(item);
  if (hasHole(text)) return undefined;
  const { ip, published, target, protocol } = splitPort(text);
  const part = (range: { from: number; to: number } | undefined) => (range ? text.slice(range.from, range.to) : '');
  return [part(ip), part(published), part(target), part(protocol) || 'tcp'].join(' ');
}

function longPortKey(item: MappingValue): string | undefined {
  if (item.entries.some(({ value }) => value.kind === 'scalar' && value.unknown)) return undefined;
  const part = (key: string) => field(item, key) ?? '';
  return [part('host_ip'), part('published'), part('target'), part('protocol') || 'tcp'].join(' ');
}
