import { describe, it } from 'vitest';
import rules from '../../../rules/compose/index.ts';
import { type RuleCases, testRule } from '../../../src/test-rule.ts';

/** A file with services `a`, `b` ... with lines next to their image. */
function services(...lines: readonly string[]): string {
  const written = lines.map((each, index) => {
    const name = String.fromCharCode(97 + index);
    return `  ${name}:\n    image: example/${name}:1\n${each === '' ? '' : `${each.replace(/^/gm, '    ')}\n`}`;
  });
  return `services:\n${written.join('')}`;
}

const subnet =
  'networks:\n  n:\n    ipam:\n      config: [{subnet: 10.5.0.0/24, gateway: 10.5.0.1}, {subnet: "fd00:5::/64"}]\n';
const at = (address: string, more = '') => `networks:\n  n:\n    ipv4_address: ${address}${more}`;

const cases: Readonly<Record<string, RuleCases>> = {
  'compose/conflicting-dockerfile': {
    good: [services('build: {context: ., dockerfile_inline: FROM x, dockerfile: ""}')],
  },
  'compose/unbuildable-context': {
    good: [
      services('build: {context: ., additional_contexts: [x=service:b]}', 'build: .'),
      services('build: {context: ., additional_contexts: [x=$S]}', ''),
    ],
  },
  'compose/excluded-platform': {
    good: [
      services('platform: $P\nbuild: {context: ., platforms: [linux/amd64]}'),
      services('platform: linux/amd64\nbuild: {context: ., platforms: [$P, linux/arm64]}'),
      services('platform: linux/amd64\nbuild: {context: .}'),
    ],
  },
  'compose/build-policy-without-build': {
    good: [services('pull_policy: build\nbuild: .'), services('pull_policy: always'), services('pull_policy: $P')],
  },
  'compose/watch-without-build': { good: [services('develop: {watch: [{path: ., action: sync, target: /x}]}')] },
  'compose/conflicting-network-mode': {
    bad: [services('network_mode: none\n«networks»: {default: {aliases: [x]}}')],
    good: [services('network_mode: host\nnetworks: []'), services('network_mode: $MODE\nnetworks: [default]')],
  },
  'compose/shared-network-option': {
    bad: [
      services(
        'network_mode: container:x\n«hostname»: x\n«extra_hosts»: ["x:10.0.0.1"]\n«dns»: 10.0.0.1\n«expose»: [80]',
      ),
    ],
    good: [services('network_mode: service:b\nports: []', ''), services('network_mode: bridge\nports: ["80:80"]')],
  },
  'compose/ignored-network-option': {
    bad: [
      {
        text: services('network_mode: none\n«ports»:\n- "80:80"\nrestart: always'),
        fixed: services('network_mode: none\nrestart: always'),
      },
      ...['«ports»:\n- "80:80" # web', '«ports»:\n# web\n- "80:80"', '# web\n«ports»:\n- "80:80"'].map((ports) => ({
        text: services(`network_mode: none\n${ports}\nrestart: always`),
        fixed: services(`network_mode: none\n${ports.replace(/[«»]/g, '')}\nrestart: always`),
      })),
      {
        text: services('{network_mode: host, «ports»: [80]}'.slice(1, -1).replace(', ', '\n')),
        fixed: services('network_mode: host').replace(/\n$/, '\n'),
      },
    ],
    good: [services('network_mode: bridge\nports: ["80:80"]'), services('network_mode: $M\nports: ["80:80"]')],
  },
  'compose/conflicting-scale': {
    bad: [services('scale: «0»\ndeploy: {replicas: 1}')],
    good: [
      services('scale: 2\ndeploy: {replicas: "2"}'),
      services('scale: $N\ndeploy: {replicas: 3}'),
      services('scale: 2\ndeploy: {}'),
    ],
  },
  'compose/replicated-container-name': {
    bad: [services('container_name: «x»\ndeploy: {replicas: 2}')],
    good: [
      services('container_name: x\nscale: 1'),
      services('container_name: $X\nscale: 2'),
      services('container_name: x\nscale: $N'),
    ],
  },
  'compose/duplicate-container-name': {
    bad: [
      services('container_name: x', 'container_name: «x»', 'container_name: «x»'),
      services('container_name: x', 'container_name: «x»\nprofiles: [p]'),
      {
        text: {
          'compose.yaml': services('container_name: x'),
          'compose.override.yaml': 'services:\n  b: {image: "y:1", container_name: «x»}\n',
        },
      },
    ],
    good: [
      services('container_name: x\nprofiles: [cpu]', 'container_name: x\nprofiles: [gpu]'),
      services('container_name: x\nprofiles: [$P]', 'container_name: x'),
      services('container_name: $X', 'container_name: $X'),
      services('container_name: x\nscale: 0', 'container_name: x'),
      { 'compose.yaml': services('container_name: x'), 'compose.override.yaml': services('container_name: y') },
    ],
  },
  'compose/duplicate-host-port': {
    bad: [
      services('ports: ["80:80"]', 'ports: [«"80:8080"»]'.replace('«"80:8080"»', '"«80»:8080"')),
      services('ports: ["127.0.0.1:80:80"]', 'ports: ["«80»:80"]'),
      services('ports: ["0.0.0.0:80:80"]', 'ports: ["10.0.0.1:«80»:80"]'),
      services('ports: ["[::1]:80:80"]', 'ports: ["[0:0:0:0:0:0:0:1]:«80»:80"]'),
      services('ports: ["8000-8010:8000-8010"]', 'ports: ["«8005»:80"]'),
      services('ports: ["8005:80"]', 'ports: ["«8000-8010»:8000-8010"]'),
      services('ports: [{target: 80, published: "80"}]', 'ports: [{target: 8080, published: «80»}]'),
      services('ports: ["53:53/udp"]', 'ports: [{target: 53, published: «53», protocol: udp}]'),
      { text: services('ports: ["53:53/udp"]', 'ports: ["«53»:53/udp"]'), message: 'host port 53/udp' },
      {
        text: 'x-p: &p {ports: ["«80»:80", "443:443"]}\nservices: {kong: {image: "a:1", <<: *p}, b: {image: "a:1", <<: *p}, c: {image: "a:1", <<: *p}}\n',
        message: '`kong`, `b` and `c` share the host ports',
      },
      {
        text: 'x-p: &p ["«80»:80", "443:443"]\nservices: {kong: {image: "a:1", ports: *p}, b: {image: "a:1", ports: *p}}\n',
        message: '`kong` and `b` share the host ports',
      },
      {
        text: 'services: {a: {image: "a:1", ports: ["«80»:80"]}, b: {extends: a}, c: {extends: {service: b}}}\n',
        message: '`a`, `b` and `c` share the host ports',
      },
      {
        text: 'services: {a: &a {image: "a:1", ports: ["«80»:80", "443:443"]}, b: *a}\n',
        message: '`a` and `b` share the host ports',
      },
      {
        text: 'x-p: &p "«80»:80"\nservices: {a: {image: "a:1", ports: [*p]}, b: {image: "a:1", ports: [*p, "1:1"]}}\n',
        message: '`a` and `b` share the host ports',
      },
      { text: services('ports: ["80:80", "«80»:8080"]'), message: 'publishes host port 80 twice' },
      services('ports: ["80:80", "127.0.0.1:«80»:80"]'),
      services('ports: ["80:80"]\nprofiles: [p]', 'ports: ["«80»:80"]'),
    ],
    good: [
      services('ports: ["80:80/tcp"]', 'ports: ["80:80/udp"]'),
      'x-p: &p ["80:80"]\nservices: {a: {image: "a:1", ports: *p, profiles: [a]}, b: {image: "a:1", ports: *p, profiles: [b]}}\n',
      services('ports: ["127.0.0.1:80:80"]', 'ports: ["127.0.0.2:80:80"]'),
      services('ports: ["[::]:80:80"]', 'ports: ["0.0.0.0:80:80"]'),
      services('ports: ["80", "8080"]', 'ports: ["80"]'),
      services('ports: ["80:80", "80:80"]'),
      services('ports: ["$PORT:80"]', 'ports: ["$PORT:80"]'),
      services('ports: ["$IP:80:80"]', 'ports: ["80:80"]'),
      services('ports: ["80:80"]\nprofiles: [cpu]', 'ports: ["80:80"]\nprofiles: [gpu]'),
      services('ports: ["80:80"]\nnetwork_mode: host', 'ports: ["80:80"]'),
      services('ports: ["80:80"]\nscale: 0', 'ports: ["80:80"]'),
      services('ports: ["8000-8010:80"]', 'ports: ["8000:80"]'),
      services('expose: [80]', 'expose: [80]'),
    ],
  },
  'compose/replicated-host-port': {
    bad: [services('ports: ["«8000-8001»:80"]\nscale: 3')],
    good: [
      services('ports: ["8000-8002:80"]\nscale: 3'),
      services('ports: ["80"]\nscale: 3'),
      services('ports: ["80:80"]\nscale: $N'),
      // Swarm balances one port across all containers.
      services('ports: ["80:80"]\ndeploy: {replicas: 3, update_config: {parallelism: 1}}'),
    ],
  },
  'compose/appended-port': {
    bad: [
      {
        text: {
          'compose.yaml': services('ports: ["80:80"]'),
          'compose.override.yaml': services('ports: [«"127.0.0.1:8080:80"»]'),
        },
      },
    ],
    good: [
      {
        'compose.yaml': services('ports: ["80:80"]'),
        'compose.override.yaml': services('ports: ["80:80", "443:443", "80:80/udp"]'),
      },
      { 'compose.yaml': services('ports: ["$P:80"]'), 'compose.override.yaml': services('ports: ["8080:80"]') },
      { 'compose.yaml': services('ports: ["80:80", "81:80"]') },
    ],
  },
  'compose/conflicting-resources': {
    bad: [
      {
        text: services('cpus: «1»\ndeploy: {resources: {limits: {memory: 1g}}}'),
        message: 'has no `cpus`, which counts as 0',
      },
      services('pids_limit: «5»\ndeploy: {resources: {limits: {pids: 6}}}'),
      services('mem_reservation: «1g»\ndeploy: {resources: {reservations: {memory: 2g}}}'),
      services('deploy: {resources: {limits: {memory: 1g}, reservations: {memory: «2g»}}}'),
      services('mem_limit: 1g\nmemswap_limit: «512m»'),
      services('«memswap_limit»: 512m'),
      services('cpus: 1.5\ncpu_quota: «50000»'),
    ],
    good: [
      services('cpus: 1\nmem_limit: 1g\ndeploy: {resources: {limits: {cpus: "1.0", memory: 1024m}}}'),
      services('cpus: 1\ndeploy: {resources: {reservations: {cpus: "0.5"}}}'),
      services('cpus: $CPUS\ndeploy: {resources: {limits: {cpus: "2"}}}'),
      services('cpus: 1\ndeploy: {resources: {limits: {cpus: $CPUS}}}'),
      services('mem_limit: 1g\nmemswap_limit: -1'),
      services('mem_limit: 1g\nmem_reservation: 512m\nmemswap_limit: 2g'),
      services('mem_limit: $M\nmemswap_limit: 1g'),
    ],
  },
  'compose/missing-source': {
    bad: [
      `${services('')}secrets:\n  «x»: {external: false}\n`,
      `${services('')}configs:\n  x: {content: a, «file»: ./b, external: true}\n`,
    ],
    good: [
      `${services('')}secrets:\n  x: {external: true}\n  y: {environment: Y}\n  z: {external: $E}\nconfigs:\n  x: {content: $C}\n`,
    ],
  },
  'compose/conflicting-external': {
    bad: [`${services('')}networks:\n  n: {name: a, external: {name: «b»}}\n`],
    good: [`${services('')}volumes:\n  v: {external: true, name: x, x-note: y}\n  w: {external: $E, driver: x}\n`],
  },
  'compose/ignored-external-key': {
    bad: [
      { text: `${services('')}secrets:\n  s: {external: true, «file»: ./x}\n` },
      {
        text: `${services('')}networks:\n  n:\n    «attachable»: true\n    external: true\n`,
        fixed: `${services('')}networks:\n  n:\n    external: true\n`,
      },
    ],
    good: [`${services('')}networks:\n  n: {external: true, name: x}\n  m: {driver: bridge}\n`],
  },
  'compose/unsupported-external': {
    bad: [`${services('configs: [c]')}configs:\n  c:\n    «external»: true\n`],
    good: [
      `${services('')}secrets:\n  s: {external: true}\n`,
      `${services('secrets: [s]\ndeploy: {placement: {constraints: [x]}}')}secrets:\n  s: {external: true}\n`,
    ],
  },
  'compose/invalid-static-address': {
    bad: [
      services(at('«10.6.0.5»')) + subnet,
      { text: services(at('«10.5.0.1»')) + subnet, message: 'is the gateway' },
      services(at('10.5.0.5', '\n    ipv6_address: «"fd00:6::5"»')) + subnet,
    ],
    good: [
      services(at('10.5.0.5', '\n    ipv6_address: "fd00:5::5"')) + subnet,
      services(at('$IP')) + subnet,
      `${services(at('10.6.0.5'))}networks: {n: {external: true}}\n`,
      `${services(at('10.6.0.5'))}networks: {n: {ipam: {config: [{subnet: $NET}]}}}\n`,
      `${services(at('10.6.0.5'))}networks: {n: {ipam: {driver: x, config: [{subnet: 10.5.0.0/24}]}}}\n`,
    ],
  },
  'compose/address-without-subnet': {
    bad: [
      'services:\n  a:\n    image: x:1\n    networks:\n      default:\n        ipv4_address: «10.5.0.5»\n',
      `${services(at('10.5.0.5', '\n    ipv6_address: «"fd00::5"»'))}networks: {n: {ipam: {config: [{subnet: 10.5.0.0/24}]}}}\n`,
    ],
    good: [`${services(at('10.5.0.5'))}networks: {n: {external: true}}\n`],
  },
  'compose/duplicate-static-address': {
    good: [
      services(`${at('10.5.0.5')}\nprofiles: [x]`, `${at('10.5.0.5')}\nprofiles: [y]`) + subnet,
      services(at('10.5.0.5'), at('10.5.0.6')) + subnet,
    ],
  },
  'compose/replicated-static-address': { good: [services(`${at('10.5.0.5')}\nscale: 1`) + subnet] },
  'compose/overlapping-subnets': {
    good: [
      // Nothing uses the second network, so it is not created.
      `${services('networks: [n]')}${subnet}  m:\n    ipam:\n      config: [{subnet: 10.5.0.0/16}]\n`,
      `${services('networks: [n]\nprofiles: [x]', 'networks: [m]\nprofiles: [y]')}${subnet}  m:\n    ipam:\n      config: [{subnet: 10.5.0.0/16}]\n`,
      `${services('networks: [n, m]')}${subnet}  m:\n    ipam:\n      config: [{subnet: 10.6.0.0/16}]\n`,
    ],
  },
};

describe.each(Object.entries(cases))('%s', (id, own) => {
  const rule = rules.find((each) => each.id === id);
  it('finds the marked flaws', () => testRule(rule!, own));
});
