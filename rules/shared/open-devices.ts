import { dangerousDevice, dangerousDeviceRule } from '../../src/knowledge/devices.ts';
import {
  asScalar,
  dig,
  hostMountsOf,
  itemsOf,
  knownText,
  type Located,
  resolveIn,
  type Service,
  withoutQuotes,
} from '../../src/rule/index.ts';

/** A sensitive device of the host that is open to a service. */
export interface OpenDevice {
  readonly at: Located;
  readonly what: string;
  readonly power: string;
  readonly isHole: boolean;
}

/** The sensitive devices of a service: named, allowed by a rule, or mounted. */
export function* openDevicesOf(service: Service): Generator<OpenDevice> {
  for (const item of itemsOf(service.get('devices'))) {
    const source = asScalar(item.kind === 'mapping' ? item.get('source') : item);
    const path = item.kind === 'mapping' ? knownText(dig(item, 'source')) : knownText(item)?.split(':')[0];
    if (!source || !path?.startsWith('/')) continue;
    const device = dangerousDevice(resolveIn('/', path) ?? path);
    if (!device) continue;
    const permissions = item.kind === 'mapping' ? knownText(dig(item, 'permissions')) : knownText(item)?.split(':')[2];
    const power = permissions === 'r' ? device.reading : device.power;
    const at = item.kind === 'mapping' ? withoutQuotes(source) : source.locate(0, path.length);
    yield { at, what: `\`${path}\``, power, isHole: device.weight === 'hole' };
  }
  for (const rule of itemsOf(service.get('device_cgroup_rules'))) {
    const text = knownText(rule);
    const device = text === undefined ? undefined : dangerousDeviceRule(text);
    if (device)
      yield {
        at: withoutQuotes(rule),
        what: `every device of \`${text}\``,
        power: device.power,
        isHole: device.weight === 'hole',
      };
  }
  // A device that is mounted can be used only where the device controller lets it: in a privileged service.
  for (const mount of hostMountsOf(service)) {
    const device = mount.path === '/dev' ? undefined : dangerousDevice(mount.path);
    if (device) yield { at: mount, what: `\`${mount.written}\``, power: device.power, isHole: false };
  }
}
