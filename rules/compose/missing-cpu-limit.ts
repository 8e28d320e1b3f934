import { dedent, defineRule } from '../../src/rule/index.ts';
import { limitGaps } from '../shared/limits.ts';

const PROCESSORS = { key: 'cpus', resource: 'cpus' };

export default defineRule({
  id: 'compose/missing-cpu-limit',
  summary: 'A service without a CPU limit',
  why: 'A container without a CPU limit can use every CPU on the host: an endless loop or a burst of requests slows down all other containers. Limits also show how large the host must be.',
  category: 'reliability',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  aliases: { 'compose-lint': 'CL-0026', kics: '6b610c50', 'docker-bench': '5.12' },
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
            mem_limit: 512m
      `,
      good: dedent`
        services:
          app:
            image: example/app:5.2
            mem_limit: 512m
            cpus: 1.5
      `,
    },
  ],
  check: {
    compose(project, { report, project: links }) {
      for (const { at, reserved } of limitGaps(project, links, PROCESSORS)) {
        const but = reserved ? ', only a reservation' : '';
        report(at, `no CPU limit${but}: one container can use every CPU on the host`, {
          help: 'set `deploy.resources.limits.cpus` or `cpus` to the most that the service needs',
        });
      }
    },
  },
});
