import { it } from 'vitest';
import rule from '../../../rules/compose/port-on-internal-network.ts';
import { dedent } from '../../../src/rule/index.ts';
import { testRule } from '../../../src/test-rule.ts';

it('reports ports that nothing can reach', () =>
  testRule(rule, {
    bad: [
      {
        text: dedent`
          services:
            db:
              image: postgres:18
              «ports»:
                - target: 5432
                  published: "5432"
              networks:
                back: {aliases: [store]}
          networks:
            back: {driver: bridge, internal: true}
        `,
        message: 'the network is `internal` (`back`)',
      },
      {
        text: dedent`
          services:
            app:
              image: example/app:1
              networks: [a, b]
              «ports»: ["127.0.0.1:80:80"]
          networks: {a: {internal: true}, b: {internal: yes}}
        `,
        message: 'the networks are `internal` (`a` and `b`)',
      },
      // The default network can be internal, too.
      dedent`
        services:
          app: {image: "example/app:1", «ports»: ["80"]}
        networks: {default: {internal: true}}
      `,
      {
        text: {
          'compose.yaml': 'services: {app: {image: "a/b:1", networks: [n], «ports»: ["80:80"]}}\nnetworks: {n: }',
          'compose.override.yaml': 'networks: {n: {internal: true}}',
        },
      },
    ],
    good: [
      'services: {app: {image: "a/b:1", networks: [n], ports: ["80:80"]}}\nnetworks: {n: {internal: false}}',
      'services: {app: {image: "a/b:1", networks: [n, default], ports: ["80:80"]}}\nnetworks: {n: {internal: true}}',
      'services: {app: {image: "a/b:1", networks: [n], expose: ["80"]}}\nnetworks: {n: {internal: true}}',
      'services: {app: {image: "a/b:1", networks: [n], ports: ["80:80"]}}\nnetworks: {n: {external: true}}',
      'services: {app: {image: "a/b:1", networks: [n], ports: ["80:80"]}}\nnetworks: {n: {internal: "${INTERNAL}"}}',
      // What other drivers do is theirs to say; in a swarm the routing mesh publishes.
      'services: {app: {image: "a/b:1", networks: [n], ports: ["80:80"]}}\nnetworks: {n: {internal: true, driver: overlay}}',
      {
        'docker-stack.yml':
          'services: {app: {image: "a/b:1", networks: [n], ports: ["80:80"]}}\nnetworks: {n: {internal: true}}',
      },
      {
        'compose.yaml':
          'services: {app: {image: "a/b:1", networks: [n], ports: ["80:80"]}}\nnetworks: {n: {internal: true}}',
        'compose.prod.yaml': 'services: {app: {networks: [n, default]}}\nnetworks: {n: {internal: true}}',
      },
    ],
  }));
