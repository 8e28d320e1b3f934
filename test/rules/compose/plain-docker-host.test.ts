import { it } from 'vitest';
import rule from '../../../rules/compose/plain-docker-host.ts';
import { testRule } from '../../../src/test-rule.ts';

const service = (environment: string, more = '') =>
  `services:\n  ui:\n    image: example/ui:1\n    environment: ${environment}\n${more}`;

it('finds engines that take orders from everybody', () =>
  testRule(rule, {
    bad: [
      service('{DOCKER_HOST: "tcp://«host.docker.internal»:2375"}'),
      service('["DOCKER_HOST=tcp://«192.168.1.10»:2375"]'),
      service('{DOCKER_HOST: "tcp://«172.17.0.1»:2375"}'),
      service('{DOCKER_HOST: "${DOCKER_HOST:-tcp://«172.17.0.1»:2375}"}'),
    ],
    good: [
      service('{DOCKER_HOST: "tcp://socket-proxy:2375"}', '  socket-proxy: {image: example/socket-proxy:1}\n'),
      service('{DOCKER_HOST: "tcp://socket-proxy:2375"}'),
      service('{DOCKER_HOST: "tcp://docker:2375"}', '  docker: {image: "docker:27-dind", privileged: true}\n'),
      service('{DOCKER_HOST: "tcp://localhost:2375"}'),
      service('{DOCKER_HOST: "tcp://10.0.0.5:2376", DOCKER_TLS_VERIFY: 1}'),
      service('{DOCKER_HOST: "ssh://admin@10.0.0.5"}'),
      service('{DOCKER_HOST: "unix:///var/run/docker.sock"}'),
      service('{DOCKER_HOST: "${HOST}"}'),
      service(
        '{DOCKER_HOST: "tcp://10.5.0.3:2375"}',
        '  p:\n    image: example/p:1\n    networks: {n: {ipv4_address: 10.5.0.3}}\nnetworks: {n: {ipam: {config: [{subnet: 10.5.0.0/16}]}}}\n',
      ),
    ],
  }));
