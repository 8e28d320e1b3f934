import { type ControlSocket, controlSocket } from '../../src/knowledge/control-sockets.ts';
import type { HostAccess } from '../../src/knowledge/host-access.ts';
import { dedent, defineRule, knownBoolean, type Located, type Service, textOf } from '../../src/rule/index.ts';
import { hostAccessOf } from '../shared/host-access.ts';
import { accessAt, hostPlacesOf, isSocketRight } from '../shared/host-places.ts';
import { isForDevelopment } from '../shared/operated.ts';

export default defineRule({
  id: 'compose/control-socket',
  summary: 'A host control socket inside a container',
  why: 'The Docker socket gives full control of Docker Engine: anyone who gets into a container that has it can start a privileged container with the disk of the host, and so take over the host. A read-only mount does not help, because it protects the file and not the requests sent through the socket. The same is true of the sockets of Podman, containerd, CRI-O and systemd, and of the directories that contain them.',
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

/** Whether the product needs Docker Engine for its purpose. */
function isMeant(access: HostAccess | undefined): boolean {
  return access !== undefined && access !== 'hardware';
}

function messageFor({ of, power, directory }: ControlSocket, what: string, readOnly: boolean | undefined): string {
  const name = directory ? `contains the control socket of ${of}` : `is the control socket of ${of}`;
  const still = readOnly ? ', even with `:ro`' : '';
  return `${what} ${name}: anyone who gets into the container can ${power}${still}`;
}

const PROXY = 'a socket proxy, such as `tecnativa/docker-socket-proxy`,';
const REMOVE = `remove it, or use ${PROXY} that allows only the calls that the service needs`;
const HELP: Partial<Readonly<Record<HostAccess, string>>> = {
  router: `use ${PROXY} that allows only \`CONTAINERS\`, on an internal network`,
  manager: `use ${PROXY} that allows only the calls it needs, and keep its own port behind a login or on 127.0.0.1`,
  runner: 'use a rootless daemon or a separate BuildKit for jobs, or run only pipelines that you trust',
};

/** The Docker socket from `use_api_socket`, or from a mount whose source is a variable but whose target is the socket. */
function givenOtherwise(service: Service): { readonly at: Located; readonly what: string } | undefined {
  if (knownBoolean(service.get('use_api_socket')))
    return { at: service.keyOf('use_api_socket'), what: 'the mount of `use_api_socket`' };
  if (!service.get('volumes')) return undefined;
  for (const { source, sourceSpan, target, type } of service.volumes)
    if (source === undefined && sourceSpan && target?.endsWith('/docker.sock') && type !== 'volume')
      return { at: sourceSpan, what: `\`${textOf(sourceSpan)}\`` };
  return undefined;
}
