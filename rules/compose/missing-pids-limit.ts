import { dedent, defineRule } from '../../src/rule/index.ts';
import { placeOfLack, unhardened } from '../shared/hardening.ts';

export default defineRule({
  id: 'compose/missing-pids-limit',
  summary: 'A service without a process limit',
  why: 'A container without a limit may start processes until the host cannot start any more. A fork bomb or a thread leak then stops everything on the host, and the administrator can no longer log in.',
  category: 'security',
  severity: 'info',
  presets: ['strict'],
  fix: 'none',
  cwe: 770,
  aliases: { kics: '221e0658', 'docker-bench': '5.29' },
  references: ['https://docs.docker.com/reference/compose-file/services/#pids_limit'],
  fold: 'file',
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
            pids_limit: 200
      `,
    },
  ],
  check: {
    compose(project, { report, project: links }) {
      for (const service of unhardened(project, links, 'pids_limit'))
        report(
          placeOfLack(service, 'pids_limit'),
          'without `pids_limit`, the container can start processes until the host cannot start any more',
          {
            help: 'set `pids_limit` (or `deploy.resources.limits.pids`) to several times what the program uses, for example 200',
          },
        );
    },
  },
});
