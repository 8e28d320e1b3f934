import { dedent, defineRule, dig, knownText } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/disabled-log',
  summary: 'A service whose output is discarded',
  why: 'With the logging driver `none`, container output is discarded: `docker compose logs` shows nothing, log collectors receive nothing, and after an incident nobody can find out what happened.',
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
      report(driver, 'the logging driver `none` discards the container output: there are no logs to inspect', {
        help: 'use `driver: local`, which rotates logs, or send them to a collector',
      });
    },
  },
});
