import { dedent, defineRule, type PublishedPort, textOf } from '../../src/rule/index.ts';
import { EVERYWHERE } from '../shared/store-ports.ts';

export default defineRule({
  id: 'compose/unbound-port',
  summary: 'A port published on every interface of the host',
  why: 'A port without a host address listens on all interfaces of the host and bypasses the host firewall. That is right for the entry point of a website. If only a proxy, a monitor or a developer on the same host needs the port, bind it to `127.0.0.1`; if only other services need it, do not publish it.',
  category: 'security',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  fold: 'project',
  cwe: 668,
  yields: [
    'compose/public-data-store-port',
    'compose/public-admin-port',
    'compose/default-account',
    'compose/public-docker-api',
    'compose/public-remote-login',
    'compose/published-inner-service',
    'shell/debug-port',
    'compose/ignored-network-option',
    'compose/invalid-port',
  ],
  aliases: {
    dclint: { 'no-unbound-port-interfaces': 'error' },
    'compose-lint': 'CL-0005',
    kics: '451d79dc',
    'docker-bench': '5.14',
  },
  book: 'Hardware and network',
  references: ['https://docs.docker.com/engine/network/port-publishing/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            ports:
              - «"8080:80"»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            ports:
              - "127.0.0.1:8080:80"
      `,
    },
  ],
  check: {
    service(service, { report }) {
      if (service.ports.length === 0) return;
      const { forSwarm } = service.project;
      for (const port of service.ports) {
        if (!(EVERYWHERE.has(port.hostIp) || port.hostIp === '*') || (port.unknown && !isWithoutAddress(port)))
          continue;
        const range = port.published ?? port.target;
        if (!range && !port.unknown) continue;
        const numbers = range && (range.from === range.to ? `port ${range.from}` : `ports ${range.from}-${range.to}`);
        const which = port.unknown
          ? `\`${textOf(port.publishedSpan ?? port)}\``
          : `${numbers}${port.published ? '' : ' of the container'}`;
        report(port, `${which} is published on every interface of the host, bypassing the host firewall`, {
          help: forSwarm
            ? 'publish only ports that must be reachable from outside: Swarm cannot bind them to an address'
            : 'bind it to one host address, as in `127.0.0.1:8080:80`, or remove it if only other services use it',
          ...(port.hostIp !== undefined && port.hostIp !== '' && { alias: ['CL-0005', '451d79dc', '5.14'] }),
        });
      }
    },
  },
});

/** Whether only port numbers are unknown: the variable for the host port has "PORT" in its name, so it does not contain an address. */
function isWithoutAddress(port: PublishedPort): boolean {
  const { form, start, published, publishedSpan } = port;
  if (form === 'long') return !textOf(port).includes('host_ip');
  if (!publishedSpan || publishedSpan.start - start > 1) return false;
  return published !== undefined || /^\$\{?\w*PORT\w*\}?$/i.test(textOf(publishedSpan));
}
