import { dedent, defineRule, type Located, type PublishedPort, type Service } from '../../src/rule/index.ts';
import { nameList } from '../shared/name-list.ts';
import { portCollisions } from '../shared/port-collisions.ts';

export default defineRule({
  id: 'compose/duplicate-host-port',
  summary: 'One port of the host for two containers',
  why: 'Only one socket can listen on a port of an address. The engine starts the first container and refuses the second: "port is already allocated". Other addresses, other protocols and services that no profile starts together do not collide.',
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
        const which = `port ${number}${port.protocol === 'tcp' ? '' : `/${port.protocol}`} of the host`;
        const who =
          service === owner
            ? `\`${service.name}\` publishes ${which} twice`
            : `${which} is published by \`${owner.name}\` already`;
        report(at, `${who}: only one can listen on it, the other does not start`, {
          help: 'publish it on another port of the host',
          labels: [{ at: other, message: `\`${owner.name}\` takes it here` }],
        });
      }
      const told = new Set<string>();
      for (const { at, services: users } of shared.values()) {
        const names = nameList([...users].map(({ name }) => name));
        // Of a list that several services have in common, the first port stands for all.
        if (told.has(names)) continue;
        told.add(names);
        report(at, `${names} share the ports published here: only one of them can listen, the others do not start`, {
          help: 'give each service ports of its own',
          labels: [...users].slice(0, MAX_LABELS).map((at) => ({ at, message: `\`${at.name}\` publishes it` })),
        });
      }
    },
  },
});

/** A port that several services publish by one text: an anchor, or what they extend. */
interface Shared {
  readonly at: Located;
  readonly services: Set<Service>;
}

const MAX_LABELS = 10;

function placeOf(port: PublishedPort): Located {
  return port.publishedSpan ?? port;
}
