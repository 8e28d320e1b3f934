import { dedent, defineRule, type PublishedPort, type Service } from '../../src/rule/index.ts';
import { holdsPort } from '../shared/port-ranges.ts';
import { mentionsPort, type ServedPorts, servedPorts } from '../shared/served-ports.ts';

export default defineRule({
  id: 'project/unserved-port',
  summary: 'A published port that nothing in the container listens on',
  why: 'The second number of a published port is the port inside the container. If the program listens on another port, Docker accepts connections on the host and closes them at once: "connection reset by peer". The port of the program is known from EXPOSE, from the `PORT` variable, or from the image.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'none',
  yields: ['compose/wrong-port'],
  book: 'Hardware and network',
  references: [
    'https://docs.docker.com/reference/compose-file/services/#ports',
    'https://docs.docker.com/reference/dockerfile/#expose',
  ],
  examples: [
    {
      bad: {
        'compose.yaml': dedent`
          services:
            web:
              build: .
              ports:
                - «8080:8080»
        `,
        Dockerfile: dedent`
          FROM node:24-slim
          COPY . .
          EXPOSE 3000
          CMD ["node", "index.js"]
        `,
      },
      good: {
        'compose.yaml': dedent`
          services:
            web:
              build: .
              ports:
                - 8080:3000
        `,
        Dockerfile: dedent`
          FROM node:24-slim
          COPY . .
          EXPOSE 3000
          CMD ["node", "index.js"]
        `,
      },
    },
    {
      bad: dedent`
        services:
          db:
            image: postgres:17
            ports:
              - «5433:5433»
      `,
    },
  ],
  exampleFile: 'compose.yaml',
  check: {
    service(service, { report, project }) {
      const { ports } = service;
      if (ports.length === 0 || ports.some(({ unknown, target }) => unknown || !target)) return;
      const tcp = ports.filter(({ protocol }) => protocol === 'tcp');
      const served = tcp.length > 0 ? servedPorts(service, project) : undefined;
      // Where one of the ports is right, the others may be for debugging, or for what a plugin serves.
      if (!served || tcp.some((port) => isServed(port, served)) || hasOwnConfiguration(service, served)) return;
      for (const port of tcp) {
        const number = port.target!.from;
        if (port.target!.to !== number || mentionsPort(number, service, project)) continue;
        report(port, `container port \`${number}\` is published, but ${evidence(served)}`, {
          help: `publish the port that the program listens on: \`${port.published?.from ?? number}:${served.ports[0]}\`${served.by === 'expose' ? ', or correct EXPOSE' : ''}`,
          labels: served.at ? [{ at: served.at, message: 'defined here' }] : [],
        });
      }
    },
  },
});

function evidence({ by, said }: ServedPorts): string {
  if (by === 'variable') return `${said} makes the program listen on another port`;
  if (by === 'expose') return `the Dockerfile exposes ${said}: probably nothing listens on it`;
  return `the image listens on ${said}: nothing listens on it`;
}

function isServed({ target }: PublishedPort, { ports }: ServedPorts): boolean {
  return ports.some((port) => holdsPort(target, port));
}

/** Whether a known image is given a configuration, which may say another port. */
function hasOwnConfiguration(service: Service, { by }: ServedPorts): boolean {
  const mode = service.get('network_mode');
  if (mode || service.get('configs')) return true;
  if (by !== 'image') return false;
  if (service.get('command') ?? service.get('entrypoint')) return true;
  return service.volumes.some(
    ({ type, target }) => type !== 'volume' && !/(?:data|html|htdocs|initdb\.d)/.test(target ?? ''),
  );
}
