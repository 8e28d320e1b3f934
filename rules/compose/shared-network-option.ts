import { defineRule } from '../../src/rule.ts';
import { composeProblems } from '../shared/compose-problems.ts';

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
      bad: 'services:\n  web:\n    image: example/web:1\n    network_mode: service:vpn\n    «ports»: ["8080:80"]\n  vpn:\n    image: example/vpn:1\n',
      good: 'services:\n  web:\n    image: example/web:1\n    network_mode: service:vpn\n  vpn:\n    image: example/vpn:1\n    ports: ["8080:80"]\n',
    },
  ],
  check: composeProblems('shared-network-option'),
});
