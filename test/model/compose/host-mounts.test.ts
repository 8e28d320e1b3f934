import { describe, expect, it } from 'vitest';
import { hostMountsOf } from '../../../src/model/compose/host-mounts.ts';
import { textOf } from '../../../src/text/source.ts';
import { loadOne } from './load.ts';

/** The mounts of a service that has the volumes given. */
function mountsOf(volumes: string, rest = '') {
  const project = loadOne(`services:\n  a:\n    image: x\n    volumes:\n${volumes}\n${rest}`);
  return hostMountsOf(project.services.get('a')!);
}

describe('what a service sees of the host', () => {
  it.each([
    ['/var/run/docker.sock:/x', { path: '/run/docker.sock', inHome: undefined, readOnly: false }],
    ['/etc/:/x:ro', { path: '/etc', written: '/etc/', readOnly: true }],
    ['/srv/../etc//ssh:/x', { path: '/etc/ssh' }],
    ['/bin:/x', { path: '/usr/bin' }],
    ['/:/rootfs:ro,rslave', { path: '/', readOnly: true }],
    ['~:/x', { path: '~', inHome: '' }],
    ['~/.ssh:/x', { path: '~/.ssh', inHome: '.ssh' }],
    ['$HOME/.ssh:/x:ro', { path: '~/.ssh', inHome: '.ssh', readOnly: true }],
    ['${HOME}/.aws/credentials:/x', { path: '~/.aws/credentials', inHome: '.aws/credentials' }],
    ['${HOME:?no home}/.kube:/x', { path: '~/.kube' }],
    ['${HOME:-/home/me}/.kube:/x', { path: '/home/me/.kube', inHome: '.kube', span: '/home/me}/.kube' }],
    ['${SOCKET:-/var/run/docker.sock}:/x', { path: '/run/docker.sock' }],
    ['"${XDG_RUNTIME_DIR}/podman/podman.sock:/x"', { path: '/run/user/1000/podman/podman.sock' }],
    ['/home/${USER}/.ssh:/x', { path: '~/.ssh' }],
    ['/root/.docker/config.json:/x', { inHome: '.docker/config.json' }],
    ['/Users/Shared/data:/x', { inHome: undefined }],
    ['C:\\Users\\me\\.ssh:/x', { path: 'C:/Users/me/.ssh', inHome: '.ssh' }],
    ['//./pipe/docker_engine://./pipe/docker_engine', { path: '//./pipe/docker_engine' }],
    [
      '{type: npipe, source: \\\\.\\pipe\\docker_engine, target: \\\\.\\pipe\\docker_engine}',
      { path: '//./pipe/docker_engine' },
    ],
    ['{type: bind, source: /etc, target: /x, read_only: true}', { path: '/etc', readOnly: true, target: '/x' }],
    ['{type: bind, source: "$HOME/.ssh", target: /x}', { path: '~/.ssh', span: '$HOME/.ssh' }],
    ['../.ssh:/x', { relative: true, inHome: undefined }],
    ['"/etc:/x:${MODE}"', { path: '/etc', readOnly: undefined }],
  ])('reads %s', (written, expected) => {
    const [mount] = mountsOf(`      - ${written}`);
    const { span, ...fields } = { span: mount?.written, ...expected };
    expect(mount).toMatchObject(fields);
    expect(mount && textOf(mount)).toBe(span);
  });

  it.each([
    'data:/x',
    '/x',
    '${DIR}:/x',
    '${DIR}/etc:/x',
    '{type: tmpfs, target: /x}',
    '{type: volume, target: /x}',
    '~me/x:/x',
  ])('leaves out %s', (written) => {
    expect(mountsOf(`      - ${written}`)).toEqual([]);
  });

  it('follows a volume that stands for a directory', () => {
    const volume = (options: string) => `volumes:\n  logs:\n    driver_opts: {${options}}`;
    const [mount] = mountsOf('      - logs:/logs', volume('type: none, o: "bind,ro", device: "/var/log/"'));
    expect(mount).toMatchObject({ path: '/var/log', viaVolume: true, readOnly: true, target: '/logs' });
    expect(mount && textOf(mount)).toBe('/var/log/');
    expect(mountsOf('      - logs:/logs', volume('type: nfs, o: addr=10.0.0.1, device: ":/export"'))).toEqual([]);
    const persist = 'volumes:\n  logs: {driver: local-persist, driver_opts: {mountpoint: /etc}}';
    expect(mountsOf('      - logs:/logs', persist)).toMatchObject([{ path: '/etc', readOnly: false }]);
    expect(mountsOf('      - logs:/logs', volume('type: ext4, device: /dev/sdb1'))).toEqual([]);
  });
});
