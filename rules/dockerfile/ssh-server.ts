import { dedent, defineRule, type PackageCommand, type Stage } from '../../src/rule/index.ts';
import { once } from '../shared/once.ts';
import { isLoginImage } from '../shared/remote-logins.ts';
import { textOfChain } from '../shared/stage-chain.ts';
import { isForDevelopers } from '../shared/stage-packages.ts';

const SERVERS: ReadonlySet<string> = new Set(['openssh-server', 'dropbear', 'tinyssh', 'telnetd', 'inetutils-telnetd']);

export default defineRule({
  id: 'dockerfile/ssh-server',
  summary: 'An SSH server installed in an image',
  why: 'A container with an SSH server runs two services, and the second lets people in: with keys and passwords in the image or beside it, host keys that all containers of the image share, and a daemon that has to be kept up to date. `docker exec` and `kubectl exec` open a shell without any of this, and their access is managed where the containers are.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 1125,
  aliases: { 'docker-bench': '5.7' },
  references: ['https://docs.docker.com/reference/cli/docker/container/exec/'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        RUN apt-get update && apt-get install -y nginx «openssh-server» && rm -rf /var/lib/apt/lists/*
        CMD service ssh start && nginx -g 'daemon off;'
      `,
      good: dedent`
        FROM debian:13
        RUN apt-get update && apt-get install -y nginx openssh-client && rm -rf /var/lib/apt/lists/*
        CMD ["nginx", "-g", "daemon off;"]
      `,
    },
  ],
  check: {
    packages(call, { report }) {
      if (call.action !== 'install') return;
      const { stage } = call.command.script.host;
      if (!stage?.shipped) return;
      const server = serverIn(call, stage);
      if (!server || isLoginImage(stage) || isForDevelopers({ file: stage.file, name: stage.name })) return;
      report(
        server,
        `\`${server.name}\` is a server for remote logins: whoever reaches its port can try passwords and keys`,
        {
          help: 'leave it out and open a shell with `docker exec`; `openssh-client` is enough to connect to others',
        },
      );
    },
  },
});

/** The package with the server; the package `openssh` of Alpine and Arch has both sides, so something has to start the server. */
function serverIn({ packages }: PackageCommand, stage: Stage) {
  return packages.find(
    ({ name }) => name !== undefined && (SERVERS.has(name) || (name === 'openssh' && startsServer(stage))),
  );
}

const startsServer: (stage: Stage) => boolean = once((stage) =>
  /\bsshd\b(?!_config\.d)|ssh-keygen\s+-A|\bservice ssh\b/.test(textOfChain(stage)),
);
