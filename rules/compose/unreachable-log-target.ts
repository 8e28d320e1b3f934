import { dedent, defineRule, type Project, type Service } from '../../src/rule/index.ts';
import { type LogTarget, logTargetOf } from '../shared/log-targets.ts';
import { holdsPort } from '../shared/port-ranges.ts';

export default defineRule({
  id: 'compose/unreachable-log-target',
  summary: 'A log collector that Docker Engine cannot reach',
  why: 'The logging driver runs in Docker Engine on the host, not in the container. It cannot resolve service names, and can reach a collector in the same project only through a published port. If it cannot connect, the container does not start: "failed to initialize logging driver".',
  category: 'operability',
  severity: 'warning',
  presets: ['recommended', 'production'],
  fix: 'none',
  book: 'Operations: logs and monitoring',
  references: [
    'https://docs.docker.com/engine/logging/drivers/fluentd/',
    'https://docs.docker.com/engine/logging/drivers/syslog/',
  ],
  examples: [
    {
      bad: dedent`
        services:
          app:
            image: example/app:5.2
            logging:
              driver: fluentd
              options:
                fluentd-address: «collector:24224»
          collector:
            image: fluent/fluentd:v1.18
      `,
      good: dedent`
        services:
          app:
            image: example/app:5.2
            depends_on: [collector]
            logging:
              driver: fluentd
              options:
                fluentd-address: localhost:24224
          collector:
            image: fluent/fluentd:v1.18
            ports: ["127.0.0.1:24224:24224"]
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      const target = service.get('logging') && logTargetOf(service);
      if (!target) return;
      const { services } = service.project;
      const { driver, host, port, at } = target;
      const own = services.get(host);
      const where = port === undefined ? 'its port' : `port ${port}`;
      const help = `publish ${where} of the collector on 127.0.0.1, and send the logs to \`localhost:${port ?? '<port>'}\``;
      if (own) {
        report(
          at,
          `the logging driver \`${driver}\` runs on the host, where the service name \`${host}\` does not resolve: the container does not start`,
          {
            help,
            labels: [{ at: own, message: 'the collector' }],
          },
        );
        return;
      }
      const hidden = hiddenCollector(target, [...services.values()], project);
      if (!hidden) return;
      report(
        at,
        `the log goes to ${where} of the host, but the collector \`${hidden.name}\` does not publish that port`,
        {
          help: `publish the port: \`ports: ["127.0.0.1:${port}:${port}"]\``,
          labels: [{ at: hidden, message: 'the collector' }],
        },
      );
    },
  },
});

/** The service that listens on the port to which the host sends the log, if no service publishes that port. */
function hiddenCollector({ host, port }: LogTarget, services: readonly Service[], links: Project): Service | undefined {
  if (port === undefined || !/^(?:localhost|127\.0\.0\.1)$/.test(host)) return undefined;
  const isPublished = services.some(
    (each) =>
      each.get('network_mode') !== undefined ||
      each.ports.some(({ published, unknown }) => unknown || !published || holdsPort(published, port)),
  );
  if (isPublished) return undefined;
  return services.find((each) => {
    const facts = links.imageOf(each)?.facts;
    return facts?.role === 'logging' && facts.listens.some((range) => holdsPort(range, port));
  });
}
