import { dedent, defineRule } from '../../src/rule/index.ts';
import { hasContent, networkMode } from '../shared/network-mode.ts';

export default defineRule({
  id: 'compose/conflicting-network-mode',
  summary: 'networks and network_mode together',
  why: 'A container has either networks of its own or a mode that replaces them. Docker Compose refuses the whole project when both are given.',
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
      const message = '`networks` and `network_mode` exclude each other: Compose refuses the project';
      report(service.keyOf('networks'), message, { help: 'remove one of them', labels: mode.labels });
    },
  },
});
