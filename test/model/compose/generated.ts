import fc from 'fast-check';

/** A part of a Compose file as data; text may hold references to the variables `A` (known) and `NO`. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

const name = fc.constantFrom('a', 'b', 'c');
const word = fc.constantFrom('x', 'y', '$A', '${NO:-d}', 'z${NO}', '12', '', 'yes');
const scalar = fc.oneof(word, fc.constantFrom(1, 80, true, null));
const list = fc.array(word, { maxLength: 3 });
const assignment = fc
  .tuple(fc.constantFrom('K', 'L'), fc.option(word))
  .map(([key, value]) => (value === null ? key : `${key}=${value}`));
const assignments = fc.oneof(
  fc.array(assignment, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('K', 'L', 'M'), scalar),
);
const names = fc.oneof(fc.uniqueArray(name), fc.dictionary(name, fc.constant({})));
const port = fc.oneof(
  fc.constantFrom('80', '80:80', '127.0.0.1:80:80/udp', '$A:80', 443),
  fc.record({ target: fc.constantFrom(80, 443), published: fc.constantFrom('80', '81') }, { requiredKeys: ['target'] }),
);
const volume = fc.oneof(
  fc.constantFrom('./x:/a', 'v:/b:ro', '/c', '$A:/a'),
  fc.record({ type: fc.constant('volume'), source: fc.constant('v'), target: fc.constantFrom('/a', '/b') }),
);

const service = fc.record(
  {
    image: word,
    build: fc.oneof(word, fc.record({ context: word, args: assignments, target: word }, { requiredKeys: [] })),
    command: fc.oneof(word, list),
    environment: assignments,
    labels: assignments,
    depends_on: names,
    networks: names,
    ports: fc.array(port, { maxLength: 3 }),
    volumes: fc.array(volume, { maxLength: 3 }),
    dns: fc.oneof(word, list),
    env_file: fc.oneof(word, list),
    extra_hosts: fc.oneof(
      fc.array(fc.constantFrom('h:1.1.1.1', 'h=2.2.2.2', 'i:1.1.1.1')),
      fc.dictionary(fc.constantFrom('h', 'i'), fc.constant('3.3.3.3')),
    ),
    healthcheck: fc.record({ test: fc.oneof(word, list), retries: scalar }, { requiredKeys: [] }),
    logging: fc.record({ driver: word, options: fc.dictionary(name, word) }, { requiredKeys: [] }),
    security_opt: list,
    ulimits: fc.dictionary(name, fc.oneof(fc.constant(1), fc.record({ soft: fc.constant(1), hard: fc.constant(2) }))),
    init: scalar,
    extends: name,
  },
  { requiredKeys: [] },
);

/** A Compose file. */
export const composeData: fc.Arbitrary<{ readonly [key: string]: Data }> = fc.record(
  {
    name: word,
    services: fc.dictionary(name, service, { maxKeys: 3 }),
    networks: fc.dictionary(
      name,
      fc.oneof(fc.constant(null), fc.record({ external: fc.boolean(), labels: assignments }, { requiredKeys: [] })),
    ),
    volumes: fc.dictionary(
      name,
      fc.oneof(fc.constant(null), fc.record({ driver: word, labels: assignments }, { requiredKeys: [] })),
    ),
    'x-more': fc.dictionary(name, fc.oneof(scalar, list)),
  },
  { requiredKeys: [] },
);
