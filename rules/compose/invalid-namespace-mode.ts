import { dedent, defineRule } from '../../src/rule/index.ts';
import { composeSchemaProblem } from '../shared/relays.ts';

export default defineRule({
  id: 'compose/invalid-namespace-mode',
  summary: 'An invalid value for ipc, pid, uts or userns_mode',
  why: 'Compose accepts any value, but Docker Engine rejects the container. `keep-id` works only with Podman.',
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
      bad: dedent`
        services:
          web:
            image: example/web:1
            ipc: «sharable»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            ipc: shareable
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            ipc: shareable
      `,
    },
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            pid: «private»
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            pid: host
      `,
    },
  ],
  check: composeSchemaProblem('invalid-namespace-mode'),
});
