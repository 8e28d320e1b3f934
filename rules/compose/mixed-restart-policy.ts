import { type ComposeProject, dedent, defineRule, insertSetting, type Service } from '../../src/rule/index.ts';
import { type RestartGaps, restartedElsewhere, restartGaps } from '../shared/restart.ts';

export default defineRule({
  id: 'compose/mixed-restart-policy',
  summary: 'A restart policy on only some of the services',
  why: 'After a reboot of the host, Docker starts the containers with `restart: always` or `unless-stopped` and leaves the others stopped. Part of the system then runs without the services it needs: the proxy answers with errors, or the application restarts over and over without its database.',
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
      // A policy that survives a reboot is better evidence than one that only retries.
      const lasting = restarted.filter((each) => each.lasting);
      const others = lasting.length > 0 ? lasting : restarted;
      const [first] = others;
      if (!first || without.length === 0) return;
      const policies = new Set(others.map(({ policy }) => policy));
      const policy = (policies.size === 1 && first.policy) || (first.lasting ? 'unless-stopped' : 'on-failure');
      for (const service of without) {
        // A service with a profile is compared only with services that have the same profiles.
        const isComparable = (each: { readonly service: Service }) =>
          service.profiles.length === 0 || String(each.service.profiles) === String(service.profiles);
        const other = others.find(isComparable) ?? restarted.find(isComparable);
        if (!other || restartedElsewhere(service)) continue;
        report(
          service,
          `this service has no restart policy, but other services of the project do: ${comesBack(other)}, but this one does not`,
          {
            help: `add \`restart: ${policy}\`, or \`restart: "no"\` if it is meant to stay down`,
            labels: [
              { at: other.at, message: other.lasting ? 'this one restarts' : 'this one restarts when it fails' },
            ],
            fix: insertSetting(service, [`restart: ${policy}`], `restart: ${policy}`, `add \`restart: ${policy}\``),
          },
        );
      }
    },
  },
});

function comesBack({ service, lasting }: RestartGaps['restarted'][number]): string {
  return lasting
    ? `after a reboot or a crash \`${service.name}\` comes back`
    : `when \`${service.name}\` fails, it starts again`;
}

/** Whether some services may have a policy and some not: a quick test that rules out most projects. */
function mayDiffer({ services }: ComposeProject): boolean {
  let restarts = 0;
  let deploys = 0;
  for (const service of services.values()) {
    if (service.get('restart')) restarts++;
    else if (service.get('deploy')) deploys++;
  }
  return restarts + deploys > 0 && restarts < services.size;
}
