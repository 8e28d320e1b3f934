import { it } from 'vitest';
import rule from '../../../rules/compose/ignored-by-target.ts';
import type { Target } from '../../../src/knowledge/targets.ts';
import { type BadCase, type GoodCase, testRule } from '../../../src/test-rule.ts';

/** A service `a` with more keys, and the lines after it. */
const service = (keys: string, more = '') => `services:\n  a:\n    image: x\n${keys.replace(/^/gm, '    ')}\n${more}`;

const bad = (target: Target, keys: string, more = ''): BadCase => ({ target, text: service(keys, more) });
const good = (target: Target, keys: string, more = ''): GoodCase => ({ target, text: service(keys, more) });

it('finds keys that Swarm ignores', () =>
  testRule(rule, {
    bad: [
      bad('swarm', '«depends_on»: [b]', '  b: {image: y}\n'),
      bad('swarm', '«container_name»: shop\n«privileged»: true\n«devices»: [/dev/a]'),
      bad('swarm', '«network_mode»: host\n«shm_size»: 1g\n«pid»: host'),
      bad('swarm', 'restart: «on-failure:3»'),
      bad('swarm', 'restart: "«no»"'),
      bad('swarm', 'links: ["«b:db»"]', '  b: {image: y}\n'),
      bad('swarm', 'networks:\n  b: {«ipv4_address»: 10.0.0.2}', 'networks: {b: {}}\n'),
      // Several services, one finding; each place is marked.
      bad('swarm', '«depends_on»: [b]', '  b: {image: y, «depends_on»: [c]}\n  c: {image: z}\n'),
      { text: { 'docker-stack.yml': service('«container_name»: a') } },
    ],
    good: [
      good('swarm', 'privileged: false\nshm_size:\ndepends_on: []\ndevices: []'),
      good('swarm', 'privileged: ${PRIVILEGED}\nrestart: ${RESTART}'),
      good('swarm', 'restart: always\nlinks: [b, "b:b"]\nexpose: [80]', '  b: {image: y}\n'),
      good('swarm', 'restart: on-failure\ndeploy: {restart_policy: {condition: on-failure}}'),
      good('swarm', 'build: .\nhealthcheck: {test: a}\nread_only: true\nulimits: {nproc: 5}'),
      service('container_name: a\ndepends_on: [b]', '  b: {image: y}\n'),
      good('compose', 'container_name: a'),
      good('kubernetes', 'container_name: a'),
    ],
  }));

it('finds keys that Kompose ignores', () =>
  testRule(rule, {
    bad: [
      bad('kubernetes', '«cpus»: 0.5\n«extra_hosts»: ["a:1.2.3.4"]\n«init»: true'),
      bad('kubernetes', '«depends_on»: {b: {condition: service_healthy}}', '  b: {image: y}\n'),
      bad('kubernetes', 'user: «node»'),
      bad('kubernetes', 'user: "«1000:staff»"'),
      bad('kubernetes', 'network_mode: «service:b»', '  b: {image: y}\n'),
      bad('kubernetes', 'networks:\n  n:\n    «aliases»: [db]', 'networks: {n: {«internal»: true}}\n'),
      bad('kubernetes', 'deploy: {placement: {constraints: ["«node.role == manager»"]}}'),
      bad('kubernetes', 'secrets: [s]', 'secrets:\n  s:\n    «external»: true\n'),
    ],
    good: [
      good('kubernetes', 'user: "1000:1000"\nprivileged: true\nread_only: true\nmem_limit: 1g\ncap_drop: [ALL]'),
      good('kubernetes', 'cpus: 0.5\ndeploy: {resources: {limits: {cpus: "0.5"}}}'),
      good('kubernetes', 'scale: 2\ndeploy: {replicas: 2}'),
      good('kubernetes', 'network_mode: bridge\nuser: ${UID}'),
      good('kubernetes', 'deploy: {placement: {constraints: ["node.labels.disk == ssd", node.hostname == a]}}'),
      good('kubernetes', 'networks: [n]', 'networks: {n: {internal: false}}\n'),
    ],
  }));

it('finds keys that podman-compose ignores', () =>
  testRule(rule, {
    bad: [
      bad('podman', '«gpus»: all\n«memswap_limit»: 1g\n«ipc»: host'),
      bad('podman', 'deploy: {«restart_policy»: {condition: any}}'),
      bad('podman', 'build: {context: ., «platforms»: [linux/arm64]}'),
    ],
    good: [
      good('podman', 'cpus: 0.5\nmem_limit: 1g\npids_limit: 5\nscale: 2\ninit: true\ndevices: [/dev/a]'),
      good('podman', 'restart: always\ndeploy: {restart_policy: {condition: any}}'),
      good('podman', 'depends_on: {b: {condition: service_healthy}}', '  b: {image: y}\n'),
    ],
  }));

it('says what happens', () =>
  testRule(rule, {
    bad: [
      {
        ...bad('swarm', 'restart: «on-failure»'),
        message: 'Swarm ignores `restart`: a task is restarted',
      },
      { ...bad('podman', '«uts»: host'), message: /^podman-compose ignores `uts`$/ },
    ],
  }));
