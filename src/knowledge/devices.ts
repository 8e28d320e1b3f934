/** What access to a device of the host allows. */
export interface DangerousDevice {
  /** Completes "anyone who gets into the container can". */
  readonly power: string;
  /** The same for a device that can only be read. */
  readonly reading: string;
  readonly weight: 'hole' | 'remark';
}

type Row = readonly [path: RegExp, weight: DangerousDevice['weight'], power: string];

const MADE_DISK =
  'create a device node for a disk, read and write it despite all file permissions, and take over the host';
const DISK = 'read and write the disk directly, bypassing all file permissions, and take over the host';

/** From devices.txt of the kernel and its manual pages; November 2026. Graphics, sound, serial and USB devices, tun and fuse are not listed. */
const DEVICES: readonly Row[] = [
  [/^\/dev$/, 'hole', 'use every device of the host, including its disks, and take over the host'],
  [
    /^\/dev\/(?:(?:sd|hd|vd|xvd)[a-z]+\d*|nvme\d+(?:n\d+(?:p\d+)?)?|mmcblk\d+(?:p\d+)?|dm-\d+|md(?:\d+|\/.+)|mapper\/(?!control$).+|zd\d+|zvol\/.+|rbd\d+|nbd\d+|drbd\d+|bcache\d+|disk(?:\/.+)?|root|vg[^/]*\/.+|dasd[a-z]+\d*)$/,
    'hole',
    DISK,
  ],
  [
    /^\/dev\/(?:k?mem|port|nvram|cpu(?:\/.*)?)$/,
    'hole',
    'read and write the memory of the host, including the kernel, and take over the host',
  ],
  [
    /^\/dev\/(?:mapper\/control|loop-control|loop\d+|zfs|btrfs-control|raw(?:\/.*)?|sg\d+)$/,
    'remark',
    'attach and change disks of the host',
  ],
  [/^\/dev\/kmsg$/, 'remark', 'read kernel messages and write false ones'],
  [/^\/dev\/(?:input(?:\/.*)?|uinput|uhid)$/, 'remark', 'read or send keystrokes on the host'],
  [
    /^\/dev\/(?:ipmi\d*|ipmi\/.*|watchdog\d*|tpm\w*|vfio\/vfio)$/,
    'remark',
    'control the hardware of the host or restart it',
  ],
];

/** What access to a device of the host allows; undefined for a device that is made to be shared, or that is not known. */
export function dangerousDevice(path: string): DangerousDevice | undefined {
  const row = DEVICES.find(([pattern]) => pattern.test(path));
  return row && dangerOf(row[1], row[2]);
}

function dangerOf(weight: DangerousDevice['weight'], power: string): DangerousDevice {
  return { weight, power, reading: power.replace('read and write', 'read').replace(/, and take over the host$/, '') };
}

/** The same for a rule of the device controller: `a *:* rwm`, `b 8:* r`. Serial, video, sound and USB devices have other numbers. */
export function dangerousDeviceRule(rule: string): DangerousDevice | undefined {
  const [, type, major] = /^\s*([abc])\s+(\*|\d+):(?:\*|\d+)\s+[rwm]+\s*$/.exec(rule) ?? [];
  if (type === undefined) return undefined;
  if (type === 'a' || (type === 'c' && (major === '*' || /^\s*c\s+1:(?:\*|1|2|4)\s/.test(rule))))
    return dangerOf('hole', 'create a device node for any disk or for the memory, write to it, and take over the host');
  // 7 loop, 11 optical drives, 43 nbd
  if (type === 'b' && major !== '11') return dangerOf(major === '7' || major === '43' ? 'remark' : 'hole', MADE_DISK);
  return undefined;
}
