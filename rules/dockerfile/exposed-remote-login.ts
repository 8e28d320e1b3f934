import { dedent, defineRule } from '../../src/rule/index.ts';
import { isLoginImage, loginsOf } from '../shared/remote-logins.ts';

export default defineRule({
  id: 'dockerfile/exposed-remote-login',
  summary: 'EXPOSE of a remote login port: SSH, Telnet, VNC or RDP',
  why: 'An image that offers SSH or a remote desktop has a second way in: its passwords and keys must be protected and rotated, and bots attack every such port on the internet. `docker exec` opens a shell in a container without any of this.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 1125,
  aliases: {
    trivy: { 'DS-0004': 'warning' },
    checkov: 'CKV_DOCKER_1',
    kics: '5907595b',
    sonar: 'S6473',
    'docker-bench': '5.7',
  },
  references: ['https://docs.docker.com/reference/cli/docker/container/exec/'],
  examples: [
    {
      bad: dedent`
        FROM debian:13
        EXPOSE 8080 «22»
      `,
      good: dedent`
        FROM debian:13
        EXPOSE 8080
      `,
    },
  ],
  check: {
    expose(node, { report }) {
      if (!node.stage?.shipped || node.onbuild) return;
      const [first, ...others] = loginsOf(node);
      if (!first || isLoginImage(node.stage)) return;
      for (const { port, number, what } of [first, ...others])
        report(
          port.word,
          `port ${number} is for ${what}: anyone who can reach it ${number === 2375 ? 'can control Docker and therefore the host' : 'can try to log in to the container'}`,
          {
            help: 'remove it and the service that listens there, and open a shell with `docker exec` instead',
            alias: number === 22 ? ['DS-0004', 'CKV_DOCKER_1', '5907595b', 'S6473', '5.7'] : 'S6473',
          },
        );
    },
  },
});
