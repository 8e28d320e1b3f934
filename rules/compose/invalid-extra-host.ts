import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-extra-host',
  summary: 'An invalid entry in extra_hosts',
  why: 'Each entry maps a host name to an IP address or to `host-gateway`. Compose rejects an entry without an address. Docker Engine rejects a name in place of the address when the container is created.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#extra_hosts'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            extra_hosts:
              - "db:«localhost»"
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            extra_hosts:
              - "db:127.0.0.1"
              - "host.docker.internal:host-gateway"
      `,
    },
  ],
  check: composeSchemaProblem('invalid-extra-host'),
});
