import { it } from 'vitest';
import rule from '../../../rules/compose/swarm-only-key.ts';
import { testRule } from '../../../src/test-rule.ts';

const service = (deploy: string, keys = 'build: .', more = '') =>
  `services:\n  a:\n    ${keys}\n    deploy:\n      ${deploy}\n${more}`;
const image = 'image: x';

it('keys that Docker Compose ignores, in files that Swarm rejects', () =>
  testRule(rule, {
    bad: [
      service('«placement»: {constraints: [node.role == manager]}'),
      service('«update_config»: {order: start-first}\n      «rollback_config»: {order: start-first}'),
      service('«endpoint_mode»: dnsrr'),
      service('«mode»: global'),
      service('«labels»: [traefik.enable=true]', image, '    mem_limit: 1g\n'),
      service(
        '«labels»: [traefik.enable=true]',
        image,
        '    depends_on: {b: {condition: service_healthy}}\n  b: {image: y}\n',
      ),
      `x-deploy: &deploy\n  «labels»: {a: b}\nservices:\n  a: {build: ., deploy: *deploy}\n  b: {build: ., deploy: *deploy}\n`,
    ],
    good: [
      service(
        'replicas: 2\n      mode: replicated\n      resources: {limits: {memory: 1g}}\n      restart_policy: {condition: any}',
      ),
      service('mode: ${MODE}'),
      // Swarm may run these.
      service('labels: [a=b]', image),
      service('placement: {constraints: [node.role == manager]}', image, '    depends_on: [b]\n  b: {image: y}\n'),
      service('labels: [a=b]', 'build: .\n    image: x'),
      service('labels: [a=b]', 'build: .', 'networks: {n: {driver: overlay, attachable: true}}\n'),
      { text: { 'docker-stack.yml': service('labels: [a=b]') } },
      { text: service('labels: [a=b]'), target: 'swarm' },
      { 'compose.yaml': service('labels: [a=b]'), 'compose.stack.yaml': 'services:\n  a: {image: x}\n' },
    ],
  }));
