import { type ComposeProject, dedent, defineRule, insertSetting } from '../../src/rule/index.ts';
import { restartedElsewhere, restartGaps } from '../shared/restart.ts';

export default defineRule({
  id: 'compose/mixed-restart-policy',
  summary: 'A restart policy on only some of the services',
  why: 'After a reboot of the host, Docker starts the containers that have a restart policy and leaves the others stopped. Half of the system is back, and what it depends on is not: the proxy answers with errors, or the application starts again and again without its database.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended', 'production'],
  fix: 'unsafe',
  book: 'Operations: availability',
  references: [
    'https://docs.docker.com/reference/compose-file/services/#restart',
    'https://docs.docker.com/engine/containers/start-containers-automatically/',
  ],
  fold: 'project',
  examples: [
    {
      bad: dedent`
        services:
          «app»:
            image: example/app:5.2
          db:
            image: postgres:18
            restart: always
      `,
      good: dedent`
        services:
          app:
            image: example/app:5.2
            restart: always
          db:
            image: postgres:18
            restart: always
          migrate:
            image: example/app:5.2
            command: [migrate]
      `,
      fixed: dedent`
        services:
          app:
            image: example/app:5.2
            restart: always
          db:
            image: postgres:18
            restart: always
      `,
    },
  ],
  check: {
    compose(project, { report, project: links }) {
      if (!mayDiffer(project)) return;
      const { without, restarted } = restartGaps(project, links);
      const [first] = restarted;
      if (!first || without.length === 0) return;
      const policies = new Set(restarted.map(({ policy }) => policy));
      const policy = (policies.size === 1 && first.policy) || 'unless-stopped';
      for (const service of without) {
        // What a profile turns on is compared with what the same profile turns on.
        const other = restarted.find(
          (each) => service.profiles.length === 0 || String(each.service.profiles) === String(service.profiles),
        );
        if (!other || restartedElsewhere(service)) continue;
        report(
          service,
          `no restart policy, while other services of the project have one: after a reboot or a crash \`${other.service.name}\` is back, and this is not`,
          {
            help: `add \`restart: ${policy}\`, or \`restart: "no"\` if it is meant to stay down`,
            labels: [{ at: other.at, message: 'this one restarts' }],
            fix: insertSetting(service, [`restart: ${policy}`], `restart: ${policy}`, `add \`restart: ${policy}\``),
          },
        );
      }
    },
  },
});

/** Whether some services may have a policy, and some none: most projects are done with here. */
function mayDiffer({ services }: ComposeProject): boolean {
  let restarts = 0;
  let deploys = 0;
  for (const service of services.values()) {
    if (service.get('restart')) restarts++;
    else if (service.get('deploy')) deploys++;
  }
  return restarts + deploys > 0 && restarts < services.size;
}
