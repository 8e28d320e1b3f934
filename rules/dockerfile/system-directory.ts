import { dedent, defineRule, type Word } from '../../src/rule/index.ts';

const OF_KERNEL = /^\/(?:proc|sys|dev|boot|initrd|lost\+found)(?:\/|$)/;
/** Directories that an anonymous volume hides or keeps writable. */
const OF_SYSTEM = /^\/(?:etc|usr|bin|sbin|lib|lib64|root)?\/?$/;
const SOCKET = /^\/(?:var\/)?run\/(?:docker|containerd\/containerd|podman\/podman)\.sock(?::.*)?$/;

export default defineRule({
  id: 'dockerfile/system-directory',
  summary: 'WORKDIR or VOLUME on a system directory',
  why: '`/proc`, `/sys` and `/dev` belong to the kernel: in each container they are mounted over the files of the image. A WORKDIR under `/proc` can even follow an open file out of the container (CVE-2024-21626). A VOLUME there, on `/etc` or on the Docker socket does not give access to the host; it only creates an anonymous volume that is empty or a copy.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  aliases: {
    trivy: { 'DS-0030': 'error' },
    dockle: 'DKL-DI-0002',
    semgrep: 'dockerfile-dockerd-socket-mount',
  },
  cwe: 668,
  references: ['https://docs.docker.com/reference/dockerfile/#volume'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        WORKDIR «/proc/self/fd/8»
      `,
      good: dedent`
        FROM debian:13
        WORKDIR /app
      `,
    },
    {
      bad: dedent`
        FROM docker:28
        VOLUME «/var/run/docker.sock»
      `,
      good: dedent`
        FROM docker:28
        VOLUME /var/lib/docker
      `,
    },
  ],
  check: {
    workdir({ argument }, { report }) {
      const path = argument?.value;
      if (!path || !OF_KERNEL.test(path) || /^\/dev\/shm(?:\/|$)/.test(path)) return;
      report(
        argument,
        `\`${path}\` belongs to the kernel: a container that starts there may access files of the host`,
        {
          help: 'use a directory of the image, such as `/app`',
          alias: 'DS-0030',
        },
      );
    },
    volume({ words }, { report }) {
      for (const word of words) {
        const told = ofVolume(word);
        if (told) report(word, told.message, { help: told.help, alias: told.alias });
      }
    },
  },
});

interface Told {
  readonly message: string;
  readonly help: string;
  readonly alias: readonly string[];
}

function ofVolume({ value }: Word): Told | undefined {
  if (value === undefined) return undefined;
  if (SOCKET.test(value))
    return {
      message: `VOLUME cannot mount the socket of the host: \`${value}\` becomes an empty directory, and with the real socket the container would control the host`,
      help: 'remove it; if the container needs the socket, mount it when the container starts',
      alias: ['dockerfile-dockerd-socket-mount'],
    };
  if (!OF_KERNEL.test(value) && !OF_SYSTEM.test(value)) return undefined;
  return {
    message: `\`${value}\` is a system directory: as a volume, it does not change when the image is updated`,
    help: 'use the directory that the program writes to',
    alias: /^\/(?:proc|sys|dev)(?:\/|$)/.test(value) ? ['DKL-DI-0002'] : [],
  };
}
