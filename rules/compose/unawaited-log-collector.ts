import { dedent, defineRule, dependsOn, type Service } from '../../src/rule/index.ts';
import { logTargetOf } from '../shared/log-targets.ts';
import { holdsPort } from '../shared/port-ranges.ts';

export default defineRule({
  id: 'compose/unawaited-log-collector',
  summary: 'A service whose log collector may not have started yet',
  why: 'A logging driver that sends over TCP connects before the container starts, and the container fails to start if the connection fails. A collector in the same project must be started first. Only `depends_on` does that, because Compose does not look at `logging`.',
  category: 'reliability',
  severity: 'warning',
  presets: ['production'],
  fix: 'none',
  book: 'Operations: logs and monitoring',
  references: [
    'https://docs.docker.com/engine/logging/drivers/fluentd/#fluentd-async',
    'https://docs.docker.com/reference/compose-file/services/#depends_on',
  ],
  fold: 'project',
  examples: [
    {
      bad: dedent`
        services:
          app:
            image: example/app:5.2
            logging:
              driver: «fluentd»
          collector:
            image: fluent/fluentd:v1.18
            ports: ["127.0.0.1:24224:24224"]
      `,
      good: dedent`
        services:
          app:
            image: example/app:5.2
            depends_on: [collector]
            logging:
              driver: fluentd
          collector:
            image: fluent/fluentd:v1.18
            ports: ["127.0.0.1:24224:24224"]
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const target = service.get('logging') && logTargetOf(service);
      if (!target || target.patient || !/^(?:localhost|127\.0\.0\.1)$/.test(target.host)) return;
      const collector = publisherOf(target.port, service);
      if (!collector || dependsOn(service, collector)) return;
      const async = target.driver === 'fluentd' ? ', or set `fluentd-async: "true"`' : '';
      report(
        target.at,
        `the log goes to \`${collector.name}\`, but this service does not wait for it: without the collector, the container fails to start`,
        {
          help: `add \`${collector.name}\` to \`depends_on\`${async}`,
          labels: [{ at: collector, message: 'the collector' }],
        },
      );
    },
  },
});

/** The other service that publishes a host port. */
function publisherOf(port: number | undefined, service: Service): Service | undefined {
  if (port === undefined) return undefined;
  for (const other of service.project.services.values())
    if (other !== service && other.ports.some(({ published }) => holdsPort(published, port))) return other;
  return undefined;
}
