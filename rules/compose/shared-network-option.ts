import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { hasContent, networkMode } from '../shared/network-mode.ts';

export default defineRule({
  id: 'compose/shared-network-option',
  summary: "Network settings of a container that shares another's network",
  why: 'With `network_mode: service:…` or `container:…`, a container does not have its own network. Docker Engine rejects the container if `ports`, `expose`, `hostname`, `dns` or `extra_hosts` are set, but `docker compose config` does not report this.',
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
            network_mode: service:vpn
            «ports»: ["8080:80"]
          vpn:
            image: example/vpn:1
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            network_mode: service:vpn
          vpn:
            image: example/vpn:1
            ports: ["8080:80"]
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const mode = networkMode(service);
      const owner = mode && /^(?:service|container):(.*)$/s.exec(mode.text)?.[1];
      if (!mode || owner === undefined) return;
      for (const key of OWN) {
        if (!hasContent(service.get(key))) continue;
        const message = `\`${service.name}\` shares the network of \`${clip(owner)}\` and cannot set \`${key}\`: Docker Engine rejects it`;
        report(service.keyOf(key), message, { help: `set \`${key}\` in \`${clip(owner)}\``, labels: mode.labels });
      }
    },
  },
});

/** The keys that a container in the network of another one cannot set. */
const OWN = ['ports', 'expose', 'hostname', 'dns', 'extra_hosts'];
