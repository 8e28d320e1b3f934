import { dedent, defineRule } from '../../src/rule/index.ts';
import { hasContent, networkMode } from '../shared/network-mode.ts';

export default defineRule({
  id: 'compose/conflicting-network-mode',
  summary: 'Both networks and network_mode are set',
  why: 'A container either joins networks or uses a network mode. Docker Compose rejects the project if both keys are set.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'none',
  references: ['https://docs.docker.com/reference/compose-file/services/#network_mode'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            network_mode: host
            «networks»: [default]
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            networks: [default]
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const mode = networkMode(service);
      if (!mode || !hasContent(service.get('networks'))) return;
      const message = '`networks` and `network_mode` are mutually exclusive: Compose rejects the project';
      report(service.keyOf('networks'), message, { help: 'remove one of them', labels: mode.labels });
    },
  },
});
