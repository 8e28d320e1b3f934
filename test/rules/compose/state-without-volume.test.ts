import { it } from 'vitest';
import rule from '../../../rules/compose/state-without-volume.ts';
import { testRule } from '../../../src/test-rule.ts';

const one = (image: string, ...lines: readonly string[]): string =>
  `services:\n  one:\n    ${image}\n${lines.map((line) => `    ${line}\n`).join('')}`;

it('finds what people miss when a container is replaced', () =>
  testRule(rule, {
    bad: [
      one('«image»: ghost:5', 'ports: ["2368:2368"]'),
      one('«image»: gitea/gitea:1.24'),
      one('«image»: jenkins/jenkins:lts', 'volumes: ["/var/run/docker.sock:/var/run/docker.sock"]'),
      one('image: prom/prometheus:v3.5.0', 'volumes: [«"/prometheus"»]'),
      one('image: mongo:8', 'tmpfs:', '  - «/data/db:size=1g»'),
      one('image: mysql:8.4', 'volumes: [«{type: tmpfs, target: /var/lib/mysql}»]'),
    ],
    good: [
      one('image: ghost:5', 'volumes: ["content:/var/lib/ghost/content"]') + 'volumes:\n  content:\n',
      one('image: jenkins/jenkins:lts', 'volumes: ["./home:/var/jenkins_home"]'),
      one('image: traefik:3'),
      one('image: nginx:1.29'),
      // Another rule reports it.
      one('image: postgres:17'),
      one('image: mysql:8.4', 'tmpfs: [/tmp]', 'volumes: ["./sql:/var/lib/mysql"]'),
      { 'compose.test.yaml': one('image: mysql:8.4', 'tmpfs: /var/lib/mysql') },
    ],
  }));
