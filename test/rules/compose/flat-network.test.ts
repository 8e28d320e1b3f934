import { it } from 'vitest';
import rule from '../../../rules/compose/flat-network.ts';
import { dedent } from '../../../src/rule/index.ts';
import { testRule } from '../../../src/test-rule.ts';

it('reports a published service and a data store on the only network, once per project', () =>
  testRule(rule, {
    bad: [
      {
        text: dedent`
          services:
            «web»:
              image: example/web:1
              ports: ["127.0.0.1:8080:80"]
            db:
              image: postgres:18
            cache:
              image: valkey/valkey:9
        `,
        message: '`web` is published and shares the default network with `db` and `cache`',
      },
      dedent`
        services:
          page:
            image: caddy:2.10
            ports:
              - {target: 443, published: "443"}
            «networks»: [default]
          docs:
            image: mongo:8
            networks: {default: }
      `,
      // It waits for the data store, but is not a container that only waits.
      dedent`
        services:
          «web»:
            build: .
            command: bash -c 'while !</dev/tcp/db/5432; do sleep 1; done; uvicorn app.main:app --port 8000'
            ports: ["8002:8000"]
          db:
            image: postgres:18
      `,
      // The front end is reported rather than the application, which is also published.
      {
        text: dedent`
          services:
            api:
              image: example/api:1
              ports: ["9000:9000"]
              networks: [net]
            gate:
              image: traefik:3
              ports: ["80:80"]
              «networks»: [net]
            db:
              image: registry.example.com/team/mysql:8
              networks: [net]
          networks:
            net:
        `,
        message: 'shares the network `net` with `db`',
      },
      dedent`
        services:
          store: {image: "mariadb:11", networks: [app]}
          shop: {image: "example/shop:1", ports: ["80:80"], «networks»: [app]}
        networks: {app: }
      `,
      dedent`
        services:
          search:
            image: elasticsearch:8.19.4
          ship:
            image: logstash:8.19.4
            ports: ["5044:5044"]
          «view»:
            image: kibana:8.19.4
            ports: ["5601:5601"]
      `,
      // Both appear only after the files are merged.
      {
        text: {
          'compose.yaml': dedent`
            services:
              web:
                image: example/web:1
                ports: ["80:80"]
          `,
          'compose.stores.yaml': dedent`
            services:
              web:
                depends_on: [db]
              «db»:
                image: postgres:18
          `,
        },
        message: '`web` is published and shares the default network with `db`',
      },
    ],
    good: [
      // A network for each tier.
      dedent`
        services:
          proxy: {image: "nginx:1.29", ports: ["443:443"], networks: [front]}
          app: {image: "example/app:1", networks: [front, back]}
          db: {image: "postgres:18", networks: [back]}
        networks: {front: , back: {internal: true}}
      `,
      dedent`
        services:
          app: {image: "example/app:1", ports: ["80:80"], networks: [default, back]}
          db: {image: "postgres:18", networks: [back]}
        networks: {back: }
      `,
      // Nothing is published, or only the data store, or there is no data store.
      'services: {app: {image: "example/app:1"}, db: {image: "postgres:18"}}',
      'services: {app: {image: "example/app:1"}, db: {image: "postgres:18", ports: ["127.0.0.1:5432:5432"]}}',
      'services: {proxy: {image: "nginx:1.29", ports: ["80:80"]}, app: {image: "example/app:1"}}',
      // A tool that belongs in the network of the data store.
      'services: {adminer: {image: "adminer:5", ports: ["8080:8080"]}, db: {image: "postgres:18"}}',
      // On the host network.
      'services: {app: {image: "example/app:1", network_mode: host}, db: {image: "postgres:18"}}',
      // For development, for one test.
      {
        '.devcontainer/compose.yaml': 'services: {app: {image: "a/b:1", ports: ["80:80"]}, db: {image: "postgres:18"}}',
      },
      { 'compose.test.yaml': 'services: {app: {image: "a/b:1", ports: ["80:80"]}, db: {image: "postgres:18"}}' },
      // Another file separates them.
      {
        'compose.yaml': 'services: {app: {image: "a/b:1", ports: ["80:80"]}, db: {image: "postgres:18"}}',
        'compose.prod.yaml': 'services: {db: {networks: [back]}}\nnetworks: {back: }',
      },
    ],
  }));
