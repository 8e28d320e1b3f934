import { type ControlSocket, controlSocket } from '../../src/knowledge/control-sockets.ts';
import type { HostAccess } from '../../src/knowledge/host-access.ts';
import { dedent, defineRule, knownBoolean, type Located, type Service, textOf } from '../../src/rule/index.ts';
import { hostAccessOf } from '../shared/host-access.ts';
import { accessAt, hostPlacesOf, isSocketRight } from '../shared/host-places.ts';
import { isForDevelopment } from '../shared/operated.ts';

export default defineRule({
  id: 'compose/control-socket',
  summary: 'A control socket of the host inside a container',
  why: 'The socket of Docker takes every order: whoever gets into a container that has it starts a privileged one with the disk of the host, and owns the host. Mounting it read-only changes nothing, because that protects the file and not what is sent through it. The same is true of the sockets of Podman, containerd, CRI-O and systemd, and of the directories that hold them.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 250,
  aliases: {
    'compose-lint': ['CL-0001', 'CL-0013'],
    kics: 'd6355c88',
    semgrep: 'exposing-docker-socket-volume',
    'docker-bench': '5.32',
  },
  references: ['https://docs.docker.com/engine/security/#docker-daemon-attack-surface'],
  examples: [
    {
      bad: dedent`
        services:
          ui:
            image: example/ui:1.2
            volumes:
              - «/var/run/docker.sock»:/var/run/docker.sock:ro
      `,
      good: dedent`
        services:
          ui:
            image: example/ui:1.2
            environment:
              DOCKER_HOST: tcp://socket-proxy:2375
          socket-proxy:
            image: tecnativa/docker-socket-proxy:0.4
            environment:
              CONTAINERS: 1
            volumes:
              - /var/run/docker.sock:/var/run/docker.sock:ro
      `,
    },
  ],
  check: {
    compose(compose, { report, project }) {
      for (const place of hostPlacesOf(compose)) {
        const { mount } = place;
        const socket = controlSocket(mount.path);
        const access = socket && accessAt(place, project);
        if (!socket || isSocketRight(socket, access)) continue;
        report(mount, messageFor(socket, `\`${mount.written}\``, mount.readOnly), {
          help: (access && HELP[access]) ?? REMOVE,
          alias: socket.codes,
          milder: isMeant(access) || socket.reach !== 'root' || isForDevelopment(mount.file.path),
        });
      }
    },
    service(service, { report, project }) {
      const given = givenOtherwise(service);
      if (!given) return;
      const access = hostAccessOf(service, project);
      if (isSocketRight(DOCKER, access)) return;
      report(given.at, messageFor(DOCKER, given.what, undefined), {
        help: (access && HELP[access]) ?? REMOVE,
        alias: DOCKER.codes,
        milder: isMeant(access) || isForDevelopment(given.at.file.path),
      });
    },
  },
});

const DOCKER = controlSocket('/run/docker.sock')!;

/** Whether the engine is what the product works with. */
function isMeant(access: HostAccess | undefined): boolean {
  return access !== undefined && access !== 'hardware';
}

function messageFor({ of, power, directory }: ControlSocket, what: string, readOnly: boolean | undefined): string {
  const name = directory ? `holds the control socket of ${of}` : `is the control socket of ${of}`;
  const still = readOnly ? '; `:ro` does not prevent it: a read-only socket still takes orders' : '';
  return `${what} ${name}: whoever gets into the container can ${power}${still}`;
}

const PROXY = 'a socket proxy, such as `tecnativa/docker-socket-proxy`,';
const REMOVE = `remove it, or put ${PROXY} in between that allows only the calls that the service makes`;
const HELP: Partial<Readonly<Record<HostAccess, string>>> = {
  router: `let it ask ${PROXY} that allows only \`CONTAINERS\`, over an internal network`,
  manager: `put ${PROXY} in between that allows only what it does, and keep its own port behind a login or on 127.0.0.1`,
  runner: 'give jobs a rootless daemon or a BuildKit of their own, or run only pipelines that you trust',
};

/** The socket by other means: the key for it, or a mount whose source a variable decides but whose target is the socket. */
function givenOtherwise(service: Service): { readonly at: Located; readonly what: string } | undefined {
  if (knownBoolean(service.get('use_api_socket')))
    return { at: service.keyOf('use_api_socket'), what: 'what `use_api_socket` mounts' };
  if (!service.get('volumes')) return undefined;
  for (const { source, sourceSpan, target, type } of service.volumes)
    if (source === undefined && sourceSpan && target?.endsWith('/docker.sock') && type !== 'volume')
      return { at: sourceSpan, what: `\`${textOf(sourceSpan)}\`` };
  return undefined;
}
