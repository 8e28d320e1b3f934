import { dedent, defineRule } from '../../src/rule/index.ts';
import { limitGaps } from '../shared/limits.ts';

const MEMORY = { key: 'mem_limit', resource: 'memory' };

export default defineRule({
  id: 'compose/missing-memory-limit',
  summary: 'A service without a memory limit',
  why: 'A container without a memory limit can use all of the memory on the host. After one leak or one large request the kernel kills processes of any container, often the database instead of the one at fault. A limit confines the damage to one container, and limits show how much memory the host needs.',
  category: 'reliability',
  severity: 'warning',
  presets: ['production'],
  fix: 'none',
  aliases: { 'compose-lint': 'CL-0026', kics: 'bb9ac4f7', 'docker-bench': '5.11' },
  book: 'System basics',
  references: [
    'https://docs.docker.com/reference/compose-file/deploy/#resources',
    'https://docs.docker.com/engine/containers/resource_constraints/',
  ],
  fold: 'project',
  examples: [
    {
      bad: dedent`
        services:
          «app»:
            image: example/app:5.2
      `,
      good: dedent`
        services:
          app:
            image: example/app:5.2
            deploy:
              resources:
                limits:
                  memory: 512M
      `,
    },
  ],
  check: {
    compose(project, { report, project: links }) {
      for (const { at, reserved } of limitGaps(project, links, MEMORY)) {
        const but = reserved ? ', only a reservation' : '';
        report(at, `no memory limit${but}: one container can use all of the memory on the host`, {
          help: 'set `deploy.resources.limits.memory` or `mem_limit` to the most that the service needs',
        });
      }
    },
  },
});
