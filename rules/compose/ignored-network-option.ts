import { dedent, defineRule, removeEntry } from '../../src/rule/index.ts';
import { hasContent, networkMode } from '../shared/network-mode.ts';

export default defineRule({
  id: 'compose/ignored-network-option',
  summary: 'Published ports with network_mode host or none',
  why: 'With `network_mode: host` the container listens directly on the ports of the host, and with `none` it has no network. Docker Engine ignores `ports` in both cases, so the port mapping in the file does not exist.',
  category: 'correctness',
  severity: 'warning',
  presets: ['recommended'],
  fix: 'unsafe',
  references: ['https://docs.docker.com/reference/compose-file/services/#network_mode'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            network_mode: host
            «ports»:
              - "8080:80"
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            network_mode: host
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            network_mode: host
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const mode = networkMode(service);
      const ports = service.node.entry('ports');
      if (!mode || (mode.text !== 'host' && mode.text !== 'none') || !ports || !hasContent(ports.value)) return;
      const why =
        mode.text === 'host'
          ? 'the container listens directly on the ports of the host'
          : 'the container has no network';
      report(ports.key, `\`ports\` has no effect with \`network_mode: ${mode.text}\`: ${why}`, {
        help: 'remove `ports` or the network mode',
        labels: mode.labels,
        fix: ports.file === ports.value.file ? removeEntry(ports, 'remove `ports`', 'unsafe') : undefined,
      });
    },
  },
});
