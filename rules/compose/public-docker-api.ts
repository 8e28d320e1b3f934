import { dedent, defineRule, type Service } from '../../src/rule/index.ts';
import { hostAccessOf } from '../shared/host-access.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { bindToLoopback, isOnEveryInterface } from '../shared/store-ports.ts';

/** The port of Docker's API without TLS, and of proxies of its socket. */
const PORT = 2375;

export default defineRule({
  id: 'compose/public-docker-api',
  summary: 'The API of Docker, without TLS, published on every interface',
  why: 'Whoever talks to the API of Docker starts containers that mount the whole disk of the host, and so is root on it. On port 2375 the API asks for no password and no certificate, and programs that search the Internet for it start their own containers within minutes.',
  category: 'security',
  severity: 'warning',
  presets: ['recommended', 'security'],
  fix: 'unsafe',
  cwe: 306,
  aliases: { 'compose-lint': 'CL-0005', kics: '451d79dc' },
  references: ['https://docs.docker.com/engine/security/protect-access/'],
  examples: [
    {
      bad: dedent`
        services:
          docker:
            image: docker:28-dind
            privileged: true
            ports:
              - «"2375:2375"»
      `,
      good: dedent`
        services:
          docker:
            image: docker:28-dind
            privileged: true
            volumes:
              - certs:/certs/client
        volumes:
          certs:
      `,
      fixed: dedent`
        services:
          docker:
            image: docker:28-dind
            privileged: true
            ports:
              - "127.0.0.1:2375:2375"
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      for (const port of service.ports) {
        const { target } = port;
        if (!target || target.from > PORT || target.to < PORT || port.protocol !== 'tcp') continue;
        if (!isOnEveryInterface(port)) continue;
        report(
          port,
          `port ${PORT}, the API of Docker without TLS and authentication, is published on every interface: everybody who reaches it ${hostAccessOf(service, project) === 'proxy' && !isWritable(service) ? 'reads what the proxy lets through, such as the variables of all containers' : 'owns the host'}`,
          {
            help: 'remove the mapping; use `ssh://` or TLS with client certificates to reach Docker from another host',
            milder: isForDevelopment(port.file.path),
            fix: bindToLoopback(port),
          },
        );
      }
    },
  },
});

/** Whether a proxy for the socket lets orders through. */
function isWritable({ environment }: Service): boolean {
  return environment.some(({ name, value }) => name === 'POST' && !/^(?:0|false)$/.test(value?.text ?? '0'));
}
