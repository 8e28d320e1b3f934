import { defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-namespace-mode',
  summary: 'A value for ipc, pid, uts or userns_mode that the engine refuses',
  why: 'Compose passes any word as namespace, and the engine refuses to create the container. `keep-id` is a word of Podman.',
  category: 'correctness',
  severity: 'error',
  presets: ['every'],
  fix: 'safe',
  references: [
    'https://docs.docker.com/reference/compose-file/services/#ipc',
    'https://docs.docker.com/reference/compose-file/services/#pid',
  ],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    ipc: «sharable»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    ipc: shareable\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    ipc: shareable\n',
    },
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    pid: «private»\n',
      good: 'services:\n  web:\n    image: example/web:1\n    pid: host\n',
    },
  ],
  check: composeSchemaProblem('invalid-namespace-mode'),
});
