import { dedent, defineRule, type Located, type PublishedPort, type Service } from '../../src/rule/index.ts';
import { nameList } from '../shared/name-list.ts';
import { portCollisions } from '../shared/port-collisions.ts';

export default defineRule({
  id: 'compose/duplicate-host-port',
  summary: 'A host port published by two containers',
  why: 'Only one container can publish a host port on a given address. Docker Engine starts the first container and rejects the second: "port is already allocated". Different addresses, different protocols, and services that no profile starts together do not conflict.',
  category: 'reliability',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  aliases: { dclint: { 'no-duplicate-exported-ports': 'error' } },
  references: ['https://docs.docker.com/reference/compose-file/services/#ports'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            ports: ["8080:80"]
          api:
            image: example/api:1
            ports: ["«8080»:3000"]
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            ports: ["8080:80"]
          api:
            image: example/api:1
            ports: ["8081:3000"]
      `,
    },
  ],
  check: {
    compose({ services }, { report }) {
      const shared = new Map<string, Shared>();
      for (const { service, port, number, rival } of portCollisions(services.values())) {
        const owner = rival.service;
        const [at, other] = [placeOf(port), placeOf(rival.port)];
        const place = `${at.file.path} ${at.start}`;
        if (service !== owner && at.file === other.file && at.start === other.start) {
          const known = shared.get(place);
          if (known) known.services.add(service);
          else shared.set(place, { at, services: new Set([owner, service]) });
          continue;
        }
        const which = `host port ${number}${port.protocol === 'tcp' ? '' : `/${port.protocol}`}`;
        const who =
          service === owner
            ? `\`${service.name}\` publishes ${which} twice`
            : `${which} is already published by \`${owner.name}\``;
        report(at, `${who}: this container will not start`, {
          help: 'use another host port',
          labels: [{ at: other, message: `\`${owner.name}\` publishes it here` }],
        });
      }
      const told = new Set<string>();
      for (const { at, services: users } of shared.values()) {
        const names = nameList([...users].map(({ name }) => name));
        // Report only the first port of a list that several services share.
        if (told.has(names)) continue;
        told.add(names);
        report(at, `${names} share the host ports published here: only one of them can start`, {
          help: 'use different host ports for each service',
          labels: [...users].slice(0, MAX_LABELS).map((at) => ({ at, message: `\`${at.name}\` publishes it` })),
        });
      }
    },
  },
});

/** A port in one place of a file that several services publish, because of an anchor or `extends`. */
interface Shared {
  readonly at: Located;
  readonly services: Set<Service>;
}

const MAX_LABELS = 10;

function placeOf(port: PublishedPort): Located {
  return port.publishedSpan ?? port;
}
