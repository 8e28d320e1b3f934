import { dedent, defineRule, type PackageCommand, type Stage } from '../../src/rule/index.ts';
import { once } from '../shared/once.ts';
import { isLoginImage } from '../shared/remote-logins.ts';
import { textOfChain } from '../shared/stage-chain.ts';
import { isForDevelopers } from '../shared/stage-packages.ts';

const SERVERS: ReadonlySet<string> = new Set(['openssh-server', 'dropbear', 'tinyssh', 'telnetd', 'inetutils-telnetd']);

export default defineRule({
  id: 'dockerfile/ssh-server',
  summary: 'An SSH server installed in an image',
  why: 'An SSH server is a second service in the container, and it lets people log in. It needs keys or passwords in the image or next to it, shares its host keys with all containers of the image, and must be kept up to date. `docker exec` and `kubectl exec` open a shell without any of this, and access to them is managed where the containers run.',
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
        `\`${server.name}\` allows remote logins: anyone who can reach its port can try passwords and keys`,
        {
          help: 'remove it and open a shell with `docker exec`; to connect to other hosts, `openssh-client` is enough',
        },
      );
    },
  },
});

/** The package with the server; `openssh` of Alpine and Arch also has the client, so it counts only if the server is started. */
function serverIn({ packages }: PackageCommand, stage: Stage) {
  return packages.find(
    ({ name }) => name !== undefined && (SERVERS.has(name) || (name === 'openssh' && startsServer(stage))),
  );
}

const startsServer: (stage: Stage) => boolean = once((stage) =>
  /\bsshd\b(?!_config\.d)|ssh-keygen\s+-A|\bservice ssh\b/.test(textOfChain(stage)),
);
