import { clip, dedent, defineRule } from '../../src/rule/index.ts';
import { hasContent, networkMode } from '../shared/network-mode.ts';

export default defineRule({
  id: 'compose/shared-network-option',
  summary: 'Own network settings in the network of another container',
  why: 'With `network_mode: service:…` or `container:…` a container has no network of its own. The engine refuses to create it when `ports`, `expose`, `hostname`, `dns` or `extra_hosts` are set, while `docker compose config` says nothing.',
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
        const message = `\`${service.name}\` shares the network of \`${clip(owner)}\` and cannot have \`${key}\` of its own: the engine refuses it`;
        report(service.keyOf(key), message, { help: `write \`${key}\` where the network is`, labels: mode.labels });
      }
    },
  },
});

/** What a container that lives in the network of another one cannot have of its own. */
const OWN = ['ports', 'expose', 'hostname', 'dns', 'extra_hosts'];
