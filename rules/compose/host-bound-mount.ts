import { dedent, defineRule, dig, itemsOf, knownText, type Service, type VolumeMount } from '../../src/rule/index.ts';

/** Paths that exist on every node. */
const ON_EVERY_NODE =
  /^\/(?:$|(?:proc|sys|dev|run|boot|lib\/modules|var\/run|var\/log|var\/lib\/docker|var\/lib\/kubelet|etc\/(?:localtime|timezone|hostname|hosts|resolv\.conf|passwd|group|machine-id|os-release|ssl\/certs))(?:\/|$))/;

interface Flaw {
  readonly message: string;
  readonly help: string;
}

export default defineRule({
  id: 'compose/host-bound-mount',
  summary: 'Data or files that exist on only one host of a cluster',
  why: 'In a cluster, a service can start on any node. A host directory exists only where someone created it: Swarm rejects a task on a node without it, and Kompose omits it or mounts an empty volume instead. A volume with the local driver is created empty on each node: after a node fails, the database starts without its data.',
  category: 'scalability',
  severity: 'warning',
  presets: ['production'],
  fix: 'none',
  fold: 'project',
  references: [
    'https://docs.docker.com/engine/swarm/services/#give-a-service-access-to-volumes-or-bind-mounts',
    'https://docs.docker.com/engine/swarm/services/#placement-constraints',
    'https://kompose.io/conversion/',
  ],
  examples: [
    {
      target: 'swarm',
      bad: dedent`
        services:
          db:
            image: postgres:17
            volumes:
              - «data»:/var/lib/postgresql/data
              - «./postgresql.conf»:/etc/postgresql.conf:ro
        volumes:
          data:
      `,
      good: dedent`
        services:
          db:
            image: postgres:17
            volumes: ["data:/var/lib/postgresql/data"]
            configs:
              - source: settings
                target: /etc/postgresql.conf
            deploy:
              placement:
                constraints: ["node.labels.db == true"]
        volumes:
          data:
        configs:
          settings:
            file: ./postgresql.conf
      `,
    },
    {
      target: 'kubernetes',
      bad: dedent`
        services:
          web:
            image: example/web:1
            volumes: ["«/srv/uploads»:/uploads"]
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            volumes: ["uploads:/uploads"]
        volumes:
          uploads:
      `,
    },
  ],
  check: {
    service(service, { report, project: { disk } }) {
      const { targets } = service.project;
      const forSwarm = targets.has('swarm') && service.volumes.length > 0 && !isPlaced(service);
      if (!forSwarm && !targets.has('kubernetes')) return;
      for (const mount of service.volumes) {
        if (mount.unknown || mount.source === undefined) continue;
        const carried = () => mount.sourcePath !== undefined && isConfig(mount.sourcePath, disk);
        const flaw = forSwarm ? inSwarm(service, mount, mount.source) : inKubernetes(mount, mount.source, carried);
        if (flaw) report(mount.sourceSpan ?? mount, flaw.message, { help: flaw.help });
      }
    },
  },
});

/** Whether the file chooses the nodes of a service: certain ones, or all. */
function isPlaced(service: Service): boolean {
  return [service, ...service.project.furtherServices(service.name)].some((each) => {
    const deploy = each.get('deploy');
    const isOnAll = knownText(dig(deploy, 'mode'))?.startsWith('global');
    return isOnAll || itemsOf(dig(deploy, 'placement', 'constraints')).length > 0;
  });
}

function inSwarm({ project }: Service, { type }: VolumeMount, source: string): Flaw | undefined {
  const place = 'pin the service to one node with `deploy.placement.constraints`';
  if (type === 'bind' && !ON_EVERY_NODE.test(source)) {
    return {
      message: `a task that starts on a node without \`${source}\` is rejected: the bind source path does not exist`,
      help: `use \`configs\` for files and a volume with a shared driver for data, or ${place}`,
    };
  }
  const volume = type === 'volume' ? project.resource('volumes', source) : undefined;
  if (!volume || volume.external || ['driver', 'driver_opts'].some((key) => dig(volume.entry.value, key)))
    return undefined;
  return {
    message: `the volume \`${source}\` exists on one node only: on another node the service starts with an empty volume`,
    help: `use a volume driver for shared storage, or ${place}`,
  };
}

function inKubernetes({ type }: VolumeMount, source: string, isCarried: () => boolean): Flaw | undefined {
  if (type !== 'bind' || /^\/etc\/(?:localtime|timezone)$/.test(source) || isCarried()) return undefined;
  return {
    message: `Kompose does not copy \`${source}\` to the cluster: the pod gets an empty volume or none`,
    help: 'copy files into the image or use a config, and use a named volume for data',
  };
}

/** Whether Kompose turns a path into a ConfigMap: a file, or a directory that contains only files. */
function isConfig(
  path: string,
  disk: { kind(path: string): string | undefined; list(path: string): readonly string[] },
): boolean {
  const kind = disk.kind(path);
  if (kind === 'file') return true;
  const names = kind === 'directory' ? disk.list(path) : [];
  return names.length > 0 && names.every((name) => disk.kind(`${path}/${name}`) === 'file');
}
