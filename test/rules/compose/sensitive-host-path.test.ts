import { describe, expect, it } from 'vitest';
import rule from '../../../rules/compose/sensitive-host-path.ts';
import { testRule } from '../../../src/test-rule.ts';
import { lint } from '../../support/lint.ts';

const service = (volumes: string, image = 'example/app:1', more = '') =>
  `services:\n  a:\n    image: ${image}\n    volumes: [${volumes}]\n${more}`;

it('finds directories that give the host away', () =>
  testRule(rule, {
    bad: [
      { text: service('«/»:/host'), message: 'change every file on the host' },
      { text: service('«/»:/host:ro'), message: 'read every file on the host' },
      { text: service('{type: bind, source: «/», target: /rootfs, read_only: true}'), message: 'read every file' },
      { text: service('«/etc»:/host/etc'), message: 'mounted writable' },
      service('"«/etc/»:/x:ro"'),
      service('«/etc/shadow»:/x:ro'),
      service('«/etc/passwd»:/etc/passwd'),
      service('«/etc/ssh»:/x:ro'),
      service('«/etc/cron.d»:/x'),
      service('«/etc/systemd/system»:/x'),
      service('«/root»:/x'),
      service('«/home»:/x:ro'),
      service("'«C:\\»:/host'"),
      service('«/c/Users»:/x'),
      service('«/mnt/c/Users/me»:/x'),
      service('«~»:/x'),
      service('«$HOME»:/x'),
      service('"«${HOME}/»:/x:ro"'),
      service('«/home/alice»:/x'),
      service('«/boot»:/x'),
      service('«/usr»:/x'),
      service('«/bin»:/x'),
      service('«/usr/local/bin»:/x'),
      service('«/proc»:/x'),
      { text: service('«/proc»:/x:ro'), message: 'see all processes' },
      service('«/proc/sys»:/x'),
      service('«/sys»:/x'),
      service('«/dev»:/dev'),
      service('«/sys/fs/cgroup»:/sys/fs/cgroup:rw'),
      service('«/var»:/x:ro'),
      service('«/var/lib»:/x'),
      service('«/var/lib/docker»:/x:ro'),
      service('«/var/lib/docker/volumes»:/x'),
      service('«/var/lib/docker/containers»:/x:ro'),
      service('«/var/lib/containerd»:/x'),
      service('«/var/log»:/x'),
      service('"«/srv/../etc»:/x"'),
      service('"${DIR:-«/etc»}:/x"'),
      service('«/»:/host', 'postgres:17'),
      service('"«/etc»:/x:${MODE}"'),
      service('data:/x', 'example/app:1', 'volumes: {data: {driver_opts: {type: none, o: bind, device: «/etc»}}}\n'),
      'x-v: &v ["«/etc»:/x"]\nservices:\n  a: {image: example/a:1, volumes: *v}\n  b: {image: example/b:1, volumes: *v}\n',
    ],
    good: [
      service('/etc/localtime:/etc/localtime:ro'),
      service('/etc/localtime:/etc/localtime'),
      service('/etc/app:/etc/app'),
      service('/etc/letsencrypt:/etc/letsencrypt:ro'),
      service('/etc/passwd:/etc/passwd:ro, /etc/group:/etc/group:ro'),
      service('/srv/app:/data, /opt/app:/app, /mnt/disk:/disk, /tmp:/tmp'),
      service('/a:/a, /d:/data, /mnt/d:/x, /x/y:/y'),
      service("'D:\\:/data'"),
      service('./etc:/etc/app, ../..:/repo, ./:/app'),
      service('/home/alice/data:/data, ~/data:/d, $HOME/data:/e'),
      service('/sys:/sys:ro, /sys/class/gpio:/x, /usr/share/zoneinfo:/x:ro, /lib/modules:/lib/modules:ro'),
      service('/dev/shm:/dev/shm, /dev/bus/usb:/dev/bus/usb, /dev/dri:/dev/dri'),
      service('/var/lib/app:/var/lib/app, /var/log/nginx:/var/log/nginx, /var/www:/var/www'),
      service('/var/lib/docker/volumes/data/_data:/x'),
      service('"${DIR}:/x, $DIR/etc:/x"'),
      service('/proc/cpuinfo:/x:ro'),
      service('/:/host:ro,rslave', 'quay.io/prometheus/node-exporter:v1.8.2'),
      service('/:/host', 'prom/node-exporter:v1.8.2'),
      service('/:/rootfs:ro, /sys:/sys:ro, /var/lib/docker:/var/lib/docker:ro', 'gcr.io/cadvisor/cadvisor:v0.49.1'),
      service(
        '/var/log:/var/log:ro, /var/lib/docker/containers:/var/lib/docker/containers:ro',
        'grafana/promtail:3.0.0',
      ),
      service('/proc:/host/proc:ro, /:/host:ro', 'datadog/agent:7'),
      service('/sys/fs/cgroup:/sys/fs/cgroup:ro'),
      service('/sys/kernel/debug:/sys/kernel/debug', 'falcosecurity/falco:0.38'),
      service('/:/source:ro', 'restic/restic:0.17'),
      service('data:/x', 'example/app:1', 'volumes: {data: {driver_opts: {type: nfs, o: addr=a, device: ":/etc"}}}\n'),
      'services:\n  node-exporter:\n    image: $IMAGE\n    volumes: ["/:/host:ro"]\n',
    ],
  }));

describe('the level', () => {
  it.each([
    ['warning', 'compose.yaml', '/etc:/x'],
    ['warning', 'compose.yaml', '/etc:/x:ro'],
    ['info', 'compose.yaml', '/proc:/x:ro'],
    ['info', 'compose.yaml', '/var/log:/x'],
    ['info', 'compose.override.yaml', '/home/alice:/x'],
  ])('is %s in %s for %s', async (level, file, mount) => {
    const { result } = await lint({ [file]: service(mount) }, { presets: ['security'], builtIn: [rule.id] });
    expect(result.files[0]?.findings.map(({ severity }) => severity)).toEqual([level]);
  });
});
