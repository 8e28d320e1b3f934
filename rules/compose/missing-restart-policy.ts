import { dedent, defineRule, insertSetting } from '../../src/rule/index.ts';
import { restartedElsewhere, restartGaps } from '../shared/restart.ts';

export default defineRule({
  id: 'compose/missing-restart-policy',
  summary: 'A service without a restart policy',
  why: 'Without a restart policy, a container stays down after a crash, and after a reboot of the host nothing starts until someone logs in. In production, every service that is meant to keep running needs a policy, and a job that ends needs `restart: "no"`.',
  category: 'reliability',
  severity: 'warning',
  presets: ['production'],
  fix: 'unsafe',
  book: 'Operations: availability',
  references: [
    'https://docs.docker.com/reference/compose-file/services/#restart',
    'https://docs.docker.com/engine/containers/start-containers-automatically/',
  ],
  yields: ['compose/mixed-restart-policy'],
  fold: 'project',
  examples: [
    {
      bad: dedent`
        services:
          «site»:
            image: nginx:1.29
      `,
      good: dedent`
        services:
          site:
            image: nginx:1.29
            restart: unless-stopped
      `,
      fixed: dedent`
        services:
          site:
            image: nginx:1.29
            restart: unless-stopped
      `,
    },
  ],
  check: {
    compose(project, { report, project: links }) {
      for (const service of restartGaps(project, links).without) {
        if (restartedElsewhere(service)) continue;
        report(service, 'no restart policy: the container stays down after a crash, or after a reboot of the host', {
          help: 'add `restart: unless-stopped`, or `restart: "no"` for a job that ends',
          fix: insertSetting(
            service,
            ['restart: unless-stopped'],
            'restart: unless-stopped',
            'add `restart: unless-stopped`',
          ),
        });
      }
    },
  },
});
