import { dedent, defineRule, type Located, type Project, type Service } from '../../src/rule/index.ts';
import { nameList } from '../shared/name-list.ts';
import { isTool } from '../shared/operated.ts';

export default defineRule({
  id: 'compose/unawaited-job',
  summary: 'A service that does not wait for the job that prepares it',
  why: 'Migrations, installs and other jobs prepare what a service needs, and then exit. If the service does not wait with `condition: service_completed_successfully`, both run at the same time: the service may start before its tables or files exist, and it starts even if the job failed.',
  category: 'reliability',
  severity: 'info',
  presets: ['production'],
  fix: 'none',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/compose/how-tos/startup-order/'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            depends_on: [«migrate»]
          migrate:
            image: example/web:1
            command: ["./manage", "migrate"]
      `,
      good: dedent`
        services:
          web:
            image: example/web:1
            depends_on:
              migrate:
                condition: service_completed_successfully
          migrate:
            image: example/web:1
            command: ["./manage", "migrate"]
      `,
    },
    {
      bad: dedent`
        services:
          app:
            image: php:8.4-fpm
            volumes: ["./app:/var/www/html"]
          «composer»:
            image: composer:2.8
            command: ["install"]
            volumes: ["./app:/app"]
      `,
      good: dedent`
        services:
          app:
            image: php:8.4-fpm
            volumes: ["./app:/var/www/html"]
            depends_on:
              composer:
                condition: service_completed_successfully
          composer:
            image: composer:2.8
            command: ["install"]
            volumes: ["./app:/app"]
      `,
    },
  ],
  check: {
    compose({ services, incomplete, open, forSwarm }, { report, project }) {
      if (services.size < 2 || incomplete || open || forSwarm) return;
      for (const job of services.values()) {
        // Tests also end, but no service needs to wait for them.
        if (
          TEST.test(job.name) ||
          project.roleOf(job) !== 'job' ||
          job.profiles.length > 0 ||
          job.hasUnknownProfile ||
          isTool(job)
        )
          continue;
        const waiting = dependentsOf(job, services.values());
        const started = waiting.filter(({ condition }) => condition === 'service_started');
        for (const { at } of started)
          report(at, `\`${job.name}\` is a job: this waits only until it has started, not until it has completed`, {
            help: `wait for it with \`condition: service_completed_successfully\``,
          });
        if (waiting.length > 0) continue;
        const users = [...services.values()].filter((other) => isPreparedBy(other, job, project));
        if (users.length === 0 || isNamedElsewhere(users, job)) continue;
        const names = nameList(users.map(({ name }) => name));
        report(
          job,
          `\`${job.name}\` prepares files that ${names} ${users.length > 1 ? 'use, but they do' : 'uses, but this service does'} not wait until it has completed`,
          {
            help: `add \`depends_on\` with \`condition: service_completed_successfully\` to ${names}`,
            labels: users.map((user) => ({ at: user, message: 'starts at the same time' })),
          },
        );
      }
    },
  },
});

const TEST = /(?:^|[-_.])(?:tests?|e2e|ci|lint\w*)(?:$|[-_.])/i;

function dependentsOf(job: Service, services: Iterable<Service>): readonly { at: Located; condition: string }[] {
  return [...services].flatMap(({ dependencies }) =>
    dependencies.flatMap((dependency) => {
      const { service, via, condition, conditionSpan } = dependency;
      return service === job && via === 'depends_on' ? [{ at: conditionSpan ?? dependency, condition }] : [];
    }),
  );
}

/** Whether a job writes to a directory or volume that the service, which keeps running, mounts too. */
function isPreparedBy(service: Service, job: Service, project: Project): boolean {
  const role = project.roleOf(service);
  if (service === job || (role !== 'application' && role !== 'front') || isTool(service)) return false;
  if (job.dependencies.some((dependency) => dependency.service === service)) return false;
  const written = job.volumes.filter(
    ({ readOnly, unknown, type }) => !readOnly && !unknown && (type === 'bind' || type === 'volume'),
  );
  return written.some((one) =>
    service.volumes.some(
      (other) =>
        !other.unknown && other.source !== undefined && other.source === one.source && !/\.sock$/.test(other.source),
    ),
  );
}

function isNamedElsewhere(users: readonly Service[], job: Service): boolean {
  return users.some(({ project }) =>
    users.some(({ name }) =>
      project.furtherServices(name).some(({ dependencies }) => dependencies.some((other) => other.name === job.name)),
    ),
  );
}
