import { dataPorts } from '../../src/knowledge/images.ts';
import { dedent, defineRule } from '../../src/rule/index.ts';
import { isWithoutPassword } from '../shared/store-passwords.ts';
import { bindToLoopback, isOnEveryInterface, servedBy } from '../shared/store-ports.ts';

export default defineRule({
  id: 'compose/public-data-store-port',
  summary: 'A data store published on every interface of the host',
  why: 'A published port listens on all addresses of the host and bypasses the host firewall. A database that only the services of this file need is then open to anyone who can reach the host.',
  category: 'security',
  severity: 'warning',
  presets: ['recommended', 'security'],
  fix: 'unsafe',
  aliases: { 'compose-lint': 'CL-0005', kics: '451d79dc', 'docker-bench': ['5.9', '5.14'] },
  cwe: 668,
  book: 'Hardware and network',
  references: ['https://docs.docker.com/engine/network/port-publishing/'],
  examples: [
    {
      bad: dedent`
        services:
          db:
            image: postgres:18
            ports:
              - «"5432:5432"»
      `,
      good: dedent`
        services:
          db:
            image: postgres:18
            ports:
              - "127.0.0.1:5432:5432"
      `,
      fixed: dedent`
        services:
          db:
            image: postgres:18
            ports:
              - "127.0.0.1:5432:5432"
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      const { ports, name } = service;
      const image = ports.length > 0 ? project.imageOf(service)?.facts : undefined;
      const served = image && dataPorts(image);
      if (!image || !served || served.length === 0) return;
      const asksNobody = isWithoutPassword(service, image.product);
      for (const port of ports) {
        const open = servedBy(port, served);
        if (!open || !isOnEveryInterface(port)) continue;
        report(
          port,
          `${image.product} on port ${open.from} is published on every interface${port.published || port.unknown ? '' : ', on a random host port'}, bypassing the host firewall${asksNobody ? ', and does not ask for a password' : ''}`,
          {
            help: `remove the mapping if only services of this file use \`${name}\`, or bind it to \`127.0.0.1\``,
            fix: bindToLoopback(port),
          },
        );
      }
    },
  },
});
