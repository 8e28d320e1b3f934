import { it } from 'vitest';
import rule from '../../../rules/compose/rejected-by-target.ts';
import { dedent } from '../../../src/rule/dedent.ts';
import { type BadCase, type GoodCase, testRule } from '../../../src/test-rule.ts';

/** A service `a` with further keys, and what follows it. */
const service = (keys: string, more = '') => `services:\n  a:\n    image: x\n${indented(keys)}${more}`;
const indented = (keys: string) => keys.replace(/^/gm, '    ').concat('\n');

const swarm = (text: string): BadCase => ({ target: 'swarm', text });
const fixed = (text: string, result: string): BadCase => ({ target: 'swarm', text, fixed: result });

it('keys and values that `docker stack deploy` rejects, as `docker stack config` does', () =>
  testRule(rule, {
    bad: [
      ...[
        'annotations: {a: b}',
        'cpus: 0.5',
        'extends: {service: b}',
        'gpus: all',
        'profiles: [a]',
        'scale: 2',
        'platform: linux/amd64',
      ].map((key) => swarm(service(key.replace(/^\w+/, '«$&»')))),
      swarm(service('«command»:')),
      swarm(service('«depends_on»:\n  b: {condition: service_healthy}', '  b: {image: y}\n')),
      swarm(service('«depends_on»: {b: {condition: service_started}}', '  b: {image: y}\n')),
      swarm(service('env_file:\n  - «path: a.env\n    required: false»')),
      swarm(service('ports:\n  - target: 80\n    published: 80\n    «host_ip»: 127.0.0.1')),
      fixed(
        service('ports:\n  - target: 80\n    published: "«80»"'),
        service('ports:\n  - target: 80\n    published: 80'),
      ),
      fixed(
        service("deploy: {replicas: '«2»', resources: {limits: {cpus: «0.5»}}}"),
        service('deploy: {replicas: 2, resources: {limits: {cpus: "0.5"}}}'),
      ),
      fixed(service('environment:\n  DEBUG: «true»'), service('environment:\n  DEBUG: "true"')),
      swarm(service('environment:\n  DEBUG: «True»')),
      swarm(service('ulimits:\n  nofile:\n    soft: "«01»"\n    hard: 2')),
      swarm(service('networks:\n  b: {«priority»: 1}', 'networks:\n  b: {«enable_ipv6»: true}\n')),
      swarm(service('secrets: [s]', 'secrets:\n  s: {«environment»: S}\n')),
      swarm(service('configs: [s]', 'configs:\n  s:\n    «content»: a\n')),
      swarm(`«name»: shop\n«include»: [a.yaml]\n${service('hostname: a')}`),
      swarm('services:\n  a:\n    «build»: .\n'),
      swarm(service('environment:\n  A: a«${B:+b}»\n  C: ${D:-d}')),
      swarm(service('deploy: {mode: global, «replicas»: 2}')),
      // What several services share is one finding.
      swarm(
        'x-limits: &limits\n  «mem_limit»: 1g\nservices:\n  a: {image: x, <<: *limits}\n  b: {image: y, <<: *limits}\n',
      ),
      // The format of the file knows less than the program.
      swarm(`version: "3.1"\n${service('«init»: true\nhealthcheck: {test: a, «start_period»: 1s}')}`),
      swarm(`version: "«2.4»"\n${service('hostname: a')}`),
      fixed(`version: «3.8»\n${service('hostname: a')}`, `version: "3.8"\n${service('hostname: a')}`),
      { text: { 'docker-compose.swarm.yml': service('«mem_limit»: 1g') } },
      {
        text: {
          'docker-compose.shop-stack.yml': service(
            '«mem_limit»: 1g\ndeploy: {placement: {constraints: [node.role == manager]}}',
          ),
        },
      },
      { text: service('«mem_limit»: 1g', 'networks:\n  a: {driver: overlay}\n') },
    ],
    good: [
      ...[
        service('x-note: a\ncgroup_parent: a\nread_only: true\ncap_add: [NET_ADMIN]\nsysctls: {a: 1}\ntmpfs: /tmp'),
        service('depends_on: [b]\nenv_file: a.env\nports: ["8080:80"]', '  b: {image: y}\n'),
        service('ports:\n  - target: 80\n    published: ${PORT}\n    mode: host\ndeploy:\n  replicas: ${N:-2}'),
        service('environment:\n  A: "true"\n  B: 1\n  C:\n  D: yes'),
        service('environment: [DEBUG=true]\nlabels: {a: b}'),
        `version: "3"\n${service('init: true')}`,
        `version: "3.13"\n${service('oom_score_adj: 5')}`,
        service('deploy: {resources: {limits: {cpus: "0.5", memory: 1g, pids: 5}}}'),
        'x-a: {mem_limit: 1g}\nservices:\n  a: {image: x, build: .}\n',
        'networks:\n  profiles: {attachable: true}\nservices:\n  scale: {image: x, networks: [profiles]}\n',
      ].map((text): GoodCase => ({ target: 'swarm', text })),
      // The rest of a project that has an override for Compose says that it is for Compose.
      service('mem_limit: 1g\ndeploy: {placement: {constraints: [node.role == manager]}}'),
      service('mem_limit: 1g', 'networks:\n  a: {driver: overlay, attachable: true}\n'),
      service('mem_limit: 1g', 'networks:\n  a: {external: true}\n'),
      { text: { 'docker-compose.elastic-stack.yml': service('mem_limit: 1g') } },
      { text: { 'docker-stack.yml': service('mem_limit: 1g') }, target: 'compose' },
      {
        target: 'swarm',
        text: {
          'compose.yaml': 'services:\n  a: {build: .}\n',
          'compose.prod.yaml': 'services:\n  a: {image: x}\n',
        },
      },
    ],
  }));

it('names that Kubernetes rejects', () =>
  testRule(rule, {
    bad: ['my_db', 'db.example.com', '1st', 'end-'].map(
      (name): BadCase => ({ target: 'kubernetes', text: `services:\n  «${name}»: {image: x}\n  web: {image: y}\n` }),
    ),
    good: ['db', 'my-db', 'Web', 'db2'].map(
      (name): GoodCase => ({
        target: 'kubernetes',
        text: `services:\n  ${name}: {image: x, mem_limit: 1g, profiles: [a]}\n`,
      }),
    ),
  }));

it('says what is wrong in one sentence', () =>
  testRule(rule, {
    bad: [
      {
        ...swarm(service('«mem_limit»: 1g')),
        message: '`docker stack deploy` rejects the key `mem_limit`, and deploys nothing',
      },
      { ...swarm(service('ulimits: {nproc: "«a»"}')), message: '`docker stack deploy` rejects a string as `nproc`' },
      {
        ...swarm(`version: "3.1"\n${service('«init»: true')}`),
        message: 'rejects `init`: it was added in version 3.7 of the format',
      },
      {
        ...swarm(dedent`
        version: "«2.4»"
        services: {a: {image: x}}
      `),
        message: '`docker stack deploy` rejects `2.4` as `version`',
      },
    ],
  }));
