import { dedent, defineRule, dig, knownText } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/disabled-log',
  summary: 'A service whose output is thrown away',
  why: 'With the logging driver `none`, what the container prints is gone: `docker compose logs` shows nothing, no collector receives it, and after an incident nobody can tell what happened.',
  category: 'operability',
  severity: 'warning',
  presets: ['production', 'security'],
  fix: 'none',
  aliases: { 'compose-lint': 'CL-0014' },
  book: 'Operations: logs and monitoring',
  references: ['https://docs.docker.com/engine/logging/configure/'],
  examples: [
    {
      bad: dedent`
        services:
          app:
            image: example/app:5.2
            logging:
              driver: «none»
      `,
      good: dedent`
        services:
          app:
            image: example/app:5.2
            logging:
              driver: local
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const logging = service.get('logging');
      const driver = logging && dig(logging, 'driver');
      if (!driver || knownText(driver) !== 'none') return;
      report(
        driver,
        'the logging driver `none` throws away what the container prints: there are no logs to look into',
        {
          help: 'use `driver: local`, which rotates the log, or send it to a collector',
        },
      );
    },
  },
});
