import { dedent, defineRule, type PublishedPort } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/appended-port',
  summary: 'An override file that publishes a port a second time',
  why: 'Docker Compose appends the lists of an override file to those of the base file. A port that was meant to move is published on both host ports, and the old one can still conflict with another container.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/merge/'],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              ports: ["8080:80"]
        `,
        'compose.override.yaml': dedent`
          services:
            web:
              ports: [«"9090:80"»]
        `,
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              image: example/web:1
              ports: ["8080:80"]
        `,
        'compose.override.yaml': dedent`
          services:
            web:
              ports: !override ["9090:80"]
        `,
      },
    },
  ],
  check: {
    compose({ files, services }, { report }) {
      const roles = new Map(files.map(({ file, role }) => [file, role]));
      if (![...roles.values()].includes('override')) return;
      for (const service of services.values()) {
        const earlier = service.ports.filter(({ file }) => roles.get(file) !== 'override');
        for (const port of service.ports) {
          const { target, published } = port;
          if (roles.get(port.file) !== 'override' || port.unknown || !published || !target) continue;
          const first = earlier.find((each) => publishesElsewhere(each, port));
          if (!first?.published || (first.published.from === published.from && first.hostIp === undefined)) continue;
          const message = `lists are appended: port ${target.from} of \`${service.name}\` is published on both ${hostPort(first)} and ${hostPort(port)}`;
          report(port, message, {
            help: 'use `ports: !override` to replace the list of the base file',
            labels: [{ at: first, message: 'also published here' }],
          });
        }
      }
    },
  },
});

/** The host port as written, with the address if there is one. */
function hostPort({ hostIp, published }: PublishedPort): string {
  return `${hostIp === undefined ? '' : `${hostIp}:`}${published?.from}`;
}

/** Whether `each` publishes the same container ports on a different host port or address. */
function publishesElsewhere(each: PublishedPort, { target, published, hostIp, protocol }: PublishedPort): boolean {
  return (
    !each.unknown &&
    each.published !== undefined &&
    each.protocol === protocol &&
    each.target?.from === target?.from &&
    each.target?.to === target?.to &&
    (each.published.from !== published?.from || each.hostIp !== hostIp)
  );
}
