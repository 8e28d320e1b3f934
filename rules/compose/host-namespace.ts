import { dedent, defineRule } from '../../src/rule/index.ts';
import { isSharedForUse, sharedNamespaces } from '../shared/host-namespaces.ts';

export default defineRule({
  id: 'compose/host-namespace',
  summary: 'A container that shares processes, memory or users with the host',
  why: 'Namespaces isolate a container from the host. A container that uses a namespace of the host can see and stop its processes, read its shared memory, or act as root there. Monitoring agents need this and are not reported. Applications do not need it.',
  category: 'security',
  severity: 'warning',
  presets: ['security'],
  fix: 'none',
  cwe: 653,
  aliases: {
    'compose-lint': 'CL-0010',
    kics: ['4f31dd9f', 'baa3890f', '8af7162d'],
    'docker-bench': ['5.16', '5.17', '5.21', '5.25', '5.31'],
  },
  references: [
    'https://docs.docker.com/reference/compose-file/services/#pid',
    'https://docs.docker.com/engine/security/userns-remap/',
  ],
  examples: [
    {
      bad: dedent`
        services:
          shop:
            image: example/shop:3
            pid: «host»
      `,
      good: dedent`
        services:
          shop:
            image: example/shop:3
          profiler:
            image: example/profiler:1
            pid: service:shop
      `,
    },
  ],
  check: {
    service(service, { report, project }) {
      for (const shared of sharedNamespaces(service)) {
        const { at, message, help, alias, isMinor } = shared;
        if (!isSharedForUse(shared, service, project)) report(at, message, { help, alias, milder: isMinor });
      }
    },
  },
});
