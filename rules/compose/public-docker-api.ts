import { dedent, defineRule, type Service } from '../../src/rule/index.ts';
import { hostAccessOf } from '../shared/host-access.ts';
import { isForDevelopment } from '../shared/operated.ts';
import { bindToLoopback, isOnEveryInterface } from '../shared/store-ports.ts';

/** The port of the Docker API without TLS, and of proxies for its socket. */
const PORT = 2375;

export default defineRule({
  id: 'compose/public-docker-api',
  summary: 'The Docker API without TLS, published on every interface',
  why: 'Anyone who can call the Docker API can start containers that mount the whole disk of the host, which is root access to the host. On port 2375 the API does not ask for a password or certificate, and bots that scan the internet for it start their own containers within minutes.',
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
          `port ${PORT}, the Docker API without TLS and authentication, is published on every interface: anyone who can reach it can ${hostAccessOf(service, project) === 'proxy' && !isWritable(service) ? 'read what the proxy allows, such as the environment variables of all containers' : 'take over the host'}`,
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

/** Whether a proxy for the socket allows requests that change something. */
function isWritable({ environment }: Service): boolean {
  return environment.some(({ name, value }) => name === 'POST' && !/^(?:0|false)$/.test(value?.text ?? '0'));
}
