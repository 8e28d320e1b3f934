import { controlSocket } from '../../src/knowledge/control-sockets.ts';
import { homeCredentials } from '../../src/knowledge/home-credentials.ts';
import { hostPath } from '../../src/knowledge/host-paths.ts';
import { dedent, defineRule, type HostMount, type Project, propagationOf } from '../../src/rule/index.ts';
import { hostAccessOf } from '../shared/host-access.ts';
import { exposuresIn } from '../shared/host-exposure.ts';
import { accessAt, type HostPlace, hostPlacesOf, isSocketRight } from '../shared/host-places.ts';
import { openDevicesOf } from '../shared/open-devices.ts';

export default defineRule({
  id: 'compose/system-path',
  summary: 'A host path that a service probably needs',
  why: 'Monitoring agents read the kernel and the logs of the host, and a socket proxy needs the socket that it protects. Scanners report every such mount. This rule reports the mounts that the other rules about the host ignore because the service needs them.',
  category: 'security',
  severity: 'info',
  presets: [],
  fix: 'none',
  cwe: 668,
  aliases: {
    'compose-lint': ['CL-0001', 'CL-0013', 'CL-0016', 'CL-0025'],
    kics: ['1c1325ff', 'baa452f0', 'd6355c88'],
    semgrep: 'exposing-docker-socket-volume',
    'docker-bench': ['5.6', '5.18', '5.32'],
  },
  references: ['https://docs.docker.com/engine/storage/bind-mounts/#considerations-and-constraints'],
  examples: [
    {
      bad: dedent`
        services:
          metrics:
            image: prom/node-exporter:v1.8.2
            volumes:
              - «/sys»:/host/sys:ro
      `,
      good: dedent`
        services:
          metrics:
            image: prom/node-exporter:v1.8.2
            volumes:
              - ./config.yml:/config.yml:ro
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      if (!service.get('devices') && !service.get('volumes')) return;
      for (const { at, what } of openDevicesOf(service))
        if (hostAccessOf(service, project) === 'agent')
          report(at, `${what} is accessible to the service`, {
            help: 'remove the device unless the service needs it',
            alias: ['CL-0016', '5.18'],
          });
      for (const mount of service.volumes) {
        const propagation = propagationOf(mount);
        if (propagation?.mode.endsWith('slave'))
          report(propagation.at, `with \`${propagation.mode}\`, the container sees new mounts on the host`, {
            help: 'remove it unless the service needs new mounts on the host',
            alias: 'baa452f0',
          });
      }
    },
    compose(compose, { report, project }) {
      const told = new Set(
        exposuresIn(compose, project).flatMap(({ mount, flaw }) => (flaw === 'right' ? [] : [mount])),
      );
      for (const place of hostPlacesOf(compose)) {
        const { mount } = place;
        const codes = told.has(mount) || mount.relative ? undefined : codesOf(place, project);
        if (codes && codes.length > 0)
          report(mount, `the host path \`${mount.written}\` is accessible to the service`, {
            help: 'remove the mount unless the service needs it',
            alias: codes,
          });
      }
    },
  },
});

/** The codes of a mount that no other rule reports. */
function codesOf(place: HostPlace, project: Project): readonly string[] | undefined {
  const { mount } = place;
  const socket = controlSocket(mount.path);
  if (socket) return isSocketRight(socket, accessAt(place, project)) ? socket.codes : undefined;
  if (mount.inHome && homeCredentials(mount.inHome)) return undefined;
  return pathCodes(mount);
}

const CLOCK = /^\/etc\/(?:localtime|timezone)$|certs|certificates/;

/** The codes under which compose-lint, KICS and the CIS Benchmark report a system directory. */
function pathCodes({ path, readOnly }: HostMount): readonly string[] {
  const isRead = readOnly !== false;
  const known = hostPath(path)?.codes[isRead ? 1 : 0];
  const isSystem = /^\/(?:boot|dev|etc|proc|sys|usr)(?:\/|$)/.test(path);
  const code =
    known ??
    (/^\/(?:dev\/(?!urandom$|random$|null$|net\/tun$|dri\b|snd$|shm$|fuse$|kmsg$)|etc\/|proc\/|sys\/|run\/)/.test(path)
      ? 'CL-0013'
      : undefined);
  const codes = !code || (isRead && CLOCK.test(path)) ? [] : [code];
  return [...codes, ...(isSystem || known !== undefined ? ['1c1325ff'] : []), ...(isSystem && !isRead ? ['5.6'] : [])];
}
