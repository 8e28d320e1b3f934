import { it } from 'vitest';
import rule from '../../../rules/compose/host-bound-mount.ts';
import type { Target } from '../../../src/knowledge/targets.ts';
import { type BadCase, type GoodCase, testRule } from '../../../src/test-rule.ts';

const service = (mount: string, more = '', end = 'volumes: {vol: }\n') =>
  `services:\n  a:\n    image: x\n${more}    volumes:\n      - ${mount}\n${end}`;
const bad = (target: Target, text: string): BadCase => ({ target, text });
const good = (target: Target, text: BadCase['text']): GoodCase => ({ target, text });

it('finds mounts that fail in Swarm', () =>
  testRule(rule, {
    bad: [
      bad('swarm', service('«vol»:/data')),
      bad('swarm', service('«./data»:/data')),
      bad('swarm', service('«/srv/data»:/data:ro')),
      bad('swarm', service('{type: bind, source: «/etc/app.conf», target: /app.conf}')),
      bad('swarm', service('{type: volume, source: «vol», target: /data}')),
      bad('swarm', service('«vol»:/data', '    deploy: {mode: replicated, replicas: 1}\n')),
      bad('swarm', service('«vol»:/data', '    deploy: {placement: {preferences: [{spread: node.id}]}}\n')),
      { text: { 'docker-stack.yml': service('«vol»:/data') } },
    ],
    good: [
      good('swarm', service('/var/run/docker.sock:/var/run/docker.sock')),
      good('swarm', service('/proc:/host/proc:ro')),
      good('swarm', service('/:/rootfs:ro')),
      good('swarm', service('/etc/localtime:/etc/localtime:ro')),
      good('swarm', service('/data')),
      good('swarm', service('${DATA}:/data')),
      good('swarm', service('vol:/data', '    deploy: {mode: global}\n')),
      good('swarm', service('vol:/data', '    deploy: {placement: {constraints: [node.role == manager]}}\n')),
      good('swarm', service('vol:/data', '', 'volumes: {vol: {external: true}}\n')),
      good('swarm', service('vol:/data', '', 'volumes: {vol: {driver: rexray/ebs}}\n')),
      good('swarm', service('vol:/data', '', 'volumes: {vol: {driver_opts: {type: nfs, o: addr=a, device: ":/b"}}}\n')),
      good('swarm', {
        'compose.yaml': service('vol:/data'),
        'compose.prod.yaml': 'services:\n  a: {image: x, deploy: {placement: {constraints: [node.labels.db == 1]}}}\n',
      }),
      service('vol:/data'),
    ],
  }));

it('finds mounts that fail in Kubernetes', () =>
  testRule(rule, {
    bad: [
      bad('kubernetes', service('«/srv/data»:/data')),
      bad('kubernetes', service('«./missing»:/data')),
      bad('kubernetes', service('«/var/run/docker.sock»:/var/run/docker.sock')),
      { target: 'kubernetes', text: { 'compose.yaml': service('«./src»:/src'), 'src/a/b': 'x' } },
    ],
    good: [
      good('kubernetes', service('vol:/data')),
      good('kubernetes', service('/etc/localtime:/etc/localtime:ro')),
      good('kubernetes', { 'compose.yaml': service('./a.conf:/a.conf'), 'a.conf': 'x' }),
      good('kubernetes', { 'compose.yaml': service('./conf:/conf'), 'conf/a': 'x', 'conf/b': 'y' }),
    ],
  }));
