import { dedent, defineRule, type Fix, type Project, type ScalarValue, type Service } from '../../src/rule/index.ts';
import { STORES } from '../shared/health.ts';

export default defineRule({
  id: 'compose/endless-completed-dependency',
  summary: 'A dependency on the completion of a service that never ends',
  why: 'With `condition: service_completed_successfully`, a service starts when a job has finished. A job with `restart: always` or `unless-stopped` is restarted whenever it exits, and a server such as a database keeps running. The dependent service waits forever.',
  category: 'reliability',
  severity: 'error',
  presets: ['every'],
  fix: 'unsafe',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/reference/compose-file/services/#depends_on'],
  examples: [
    {
      bad: dedent`
        services:
          web:
            image: example/web:1
            depends_on:
              migrate:
                condition: «service_completed_successfully»
          migrate:
            image: example/web:1
            command: ["migrate"]
            restart: always
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
            command: ["migrate"]
            restart: on-failure
      `,
      fixed: dedent`
        services:
          web:
            image: example/web:1
            depends_on:
              migrate:
                condition: service_completed_successfully
          migrate:
            image: example/web:1
            command: ["migrate"]
            restart: on-failure
      `,
    },
  ],
  check: {
    service({ dependencies }, { report, project }) {
      for (const { service, condition, conditionSpan, name } of dependencies) {
        if (condition !== 'service_completed_successfully' || !conditionSpan || !service) continue;
        const restart = endlessRestart(service);
        const server = restart ? undefined : serverIn(service, project);
        if (server)
          report(conditionSpan, `\`${name}\` never completes: ${server} is a server and runs until it is stopped`, {
            help: 'wait for `service_healthy` instead',
            labels: [{ at: service.keyOf('image'), message: 'keeps running' }],
          });
        if (!restart) continue;
        report(conditionSpan, `\`${name}\` never completes: it is restarted whenever it exits`, {
          help: `set the restart policy of \`${name}\` to \`on-failure\`, or remove it`,
          labels: [{ at: restart, message: 'restarted forever' }],
          fix: onlyOnFailure(restart),
        });
      }
    },
  },
});

/** The product, if the service runs a well-known server with the start command of its image. */
function serverIn(service: Service, project: Project): string | undefined {
  if (service.build || service.get('command') || service.get('entrypoint')) return undefined;
  const image = project.imageOf(service);
  if (
    image?.via !== 'image' ||
    image.facts.ports.length === 0 ||
    service.project.furtherServices(service.name).length > 0
  )
    return undefined;
  return STORES.has(image.facts.role) ? image.facts.product : undefined;
}

/** The policy that restarts a service after success. `deploy.restart_policy` applies only without `restart`. */
function endlessRestart(service: Service): ScalarValue | undefined {
  const restart = service.get('restart');
  if (restart) return restart.kind === 'scalar' && isOneOf(restart, 'always', 'unless-stopped') ? restart : undefined;
  const deploy = service.get('deploy');
  const policy = deploy?.kind === 'mapping' ? deploy.get('restart_policy') : undefined;
  const condition = policy?.kind === 'mapping' ? policy.get('condition') : undefined;
  return condition?.kind === 'scalar' && isOneOf(condition, 'any') ? condition : undefined;
}

function isOneOf({ unknown, text }: ScalarValue, ...words: readonly string[]): boolean {
  return !unknown && words.includes(text);
}

/** Both keys accept `on-failure`. A value from a variable is left alone. */
function onlyOnFailure(restart: ScalarValue): Fix | undefined {
  if (restart.interpolations.length > 0) return undefined;
  return { title: 'restart the job only on failure', safety: 'unsafe', edits: [{ at: restart, text: 'on-failure' }] };
}
