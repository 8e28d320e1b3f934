import { it } from 'vitest';
import rule from '../../../rules/compose/dangerous-device.ts';
import { testRule } from '../../../src/test-rule.ts';

const service = (lines: string, image = 'example/app:1') => `services:\n  a:\n    image: ${image}\n    ${lines}\n`;

it('finds devices that give control of the host', () =>
  testRule(rule, {
    bad: [
      { text: service('devices: [«/dev/sda»]'), message: 'read and write the disk directly' },
      {
        text: service('devices: ["«/dev/sda1»:/dev/xvda:r"]'),
        message: /can read the disk directly, bypassing all file permissions$/,
      },
      service('devices: ["«/dev/nvme0n1»:/dev/nvme0n1:rwm"]'),
      service('devices: [{source: «/dev/vda», target: /dev/vda, permissions: rw}]'),
      service('devices: ["«/dev/mapper/vg0-root»:/x", "«/dev/md0»:/x", "«/dev/disk/by-id/x»:/y"]'),
      { text: service('devices: ["«/dev/mem»:/dev/mem"]'), message: 'memory of the host' },
      service('devices: ["«/dev/kmsg»"]'),
      service('devices: ["«/dev»:/dev"]'),
      service('devices: ["«/dev/input»:/dev/input"]'),
      service('devices: ["${DISK:-«/dev/sdb»}:/dev/sdb"]'),
      service("device_cgroup_rules: ['«a *:* rwm»']"),
      service('device_cgroup_rules: ["«b 8:* rw»", "«c *:* rwm»"]'),
      service('volumes: ["«/dev/sda»:/dev/sda"]'),
      'x-d: &d ["«/dev/sda»:/x"]\nservices:\n  a: {image: example/a:1, devices: *d}\n  b: {image: example/b:1, devices: *d}\n',
    ],
    good: [
      service('devices: [/dev/dri, /dev/snd, /dev/fuse, /dev/net/tun, /dev/kvm, "/dev/ttyUSB0:/dev/ttyACM0"]'),
      service('devices: [/dev/video0, /dev/bus/usb, /dev/sr0, /dev/gpiomem, /dev/nvidia0, "vendor.com/gpu=all"]'),
      service('devices: ["${DISK}:/dev/sda"]'),
      service('device_cgroup_rules: ["c 189:* rmw", "c 166:0 rw", "${RULE}"]'),
      service('volumes: [/dev/shm:/dev/shm, /dev/bus/usb:/dev/bus/usb, /dev:/dev]'),
      service('devices: [/dev/kmsg]', 'gcr.io/cadvisor/cadvisor:v0.49.1'),
      service('devices: [/dev/sda, /dev/sdb]', 'ghcr.io/analogj/scrutiny:master-omnibus'),
      service('gpus: all'),
    ],
  }));
