import { it } from 'vitest';
import rule from '../../../rules/compose/front-in-data-network.ts';
import { dedent } from '../../../src/rule/index.ts';
import { testRule } from '../../../src/test-rule.ts';

const app = 'app: {image: "example/app:1", networks: [front, back]}';
const db = 'db: {image: "postgres:18", networks: [back]}';
const networks = 'networks: {front: , back: }';

it('reports a front end that does not need the network of a data store', () =>
  testRule(rule, {
    bad: [
      {
        text: dedent`
          services:
            ${app}
            ${db}
            gate:
              image: traefik:3
              ports: ["80:80"]
              networks:
                front:
                «back»:
          ${networks}
        `,
        message: '`gate` shares the network `back` with `db`, which it does not use',
      },
      // The data store has a separate network but also joins the one of the front end.
      dedent`
        services:
          proxy: {image: "nginx:1.29", ports: ["80:80"], networks: [«front»]}
          ${app}
          db: {image: "postgres:18", networks: [front, back]}
        ${networks}
      `,
      // One finding for any number of data stores.
      dedent`
        services:
          proxy: {image: "caddy:2.10", ports: ["80:80"], networks: [front, «back»]}
          ${app}
          ${db}
          cache: {image: "valkey/valkey:9", networks: [back]}
        ${networks}
      `,
    ],
    good: [
      `services:\n  proxy: {image: "nginx:1.29", ports: ["80:80"], networks: [front]}\n  ${app}\n  ${db}\n${networks}`,
      // Without it, the front end could not reach the application: the flaw is the single network.
      `services:\n  proxy: {image: "nginx:1.29", ports: ["80:80"], networks: [back]}\n  ${app}\n  ${db}\n${networks}`,
      // It keeps its own data there.
      `services:\n  kong: {image: "kong:3.9", ports: ["80:8000"], networks: [front, back], depends_on: [db]}\n  ${app}\n  ${db}\n${networks}`,
      `services:\n  proxy: {image: "nginx:1.29", ports: ["80:80"], networks: [front, back], environment: {DB_HOST: db}}\n  ${app}\n  ${db}\n${networks}`,
      // Nothing is published.
      `services:\n  proxy: {image: "nginx:1.29", networks: [front, back]}\n  ${app}\n  ${db}\n${networks}`,
      {
        'compose.dev.yaml': `services:\n  proxy: {image: "nginx:1.29", ports: ["80:80"], networks: [front, back]}\n  ${app}\n  ${db}\n${networks}`,
      },
    ],
  }));
