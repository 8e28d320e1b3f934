import { endsByItself } from '../../src/knowledge/one-shot.ts';
import { dedent, defineRule, knownText, listed, type Service } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/restarted-job',
  summary: 'A job that is restarted whenever it exits',
  why: 'With `restart: always` or `unless-stopped`, Docker starts the container again even after it exits successfully. A migration, an install or a test run is then repeated over and over, as fast as the machine allows.',
  category: 'reliability',
  severity: 'warning',
  presets: ['recommended', 'production'],
  fix: 'unsafe',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/reference/compose-file/services/#restart'],
  examples: [
    {
      bad: dedent`
        services:
          migrate:
            image: example/web:1
            command: ["python", "manage.py", "migrate"]
            restart: «always»
      `,
      fixed: dedent`
        services:
          migrate:
            image: example/web:1
            command: ["python", "manage.py", "migrate"]
            restart: on-failure
      `,
    },
  ],
  check: {
    service(service, { report }) {
      const restart = service.get('restart');
      const policy = knownText(restart);
      if (restart?.kind !== 'scalar' || (policy !== 'always' && policy !== 'unless-stopped')) return;
      // Only the command is proof: a server may have the name of a job, and a package script may be a watcher.
      const command = commandOf(service);
      if (service.get('entrypoint') || SCRIPT.test(command) || WAITS.test(command)) return;
      if (!endsByItself('', service.imageReference?.name, command)) return;
      if (awaited(service)) return;
      report(restart, `\`restart: ${policy}\` restarts this job whenever it exits: it runs over and over`, {
        help: 'use `restart: on-failure`, or `restart: "no"`',
        fix:
          restart.interpolations.length > 0
            ? undefined
            : {
                title: 'restart the job only on failure',
                safety: 'unsafe',
                edits: [{ at: restart, text: 'on-failure' }],
              },
      });
    },
  },
});

const SCRIPT = /\b(?:npm|yarn|pnpm|bun)\b(?! (?:install|ci)\b)/;

/** A command that waits first: the restart is used as its timer. */
const WAITS = /\bsleep\b/;

function commandOf(service: Service): string {
  return listed(service.get('command'))
    .map((item) => knownText(item) ?? '')
    .join(' ');
}

/** Whether another service waits until it completes, which another rule reports. */
function awaited(service: Service): boolean {
  for (const { dependencies } of service.project.services.values())
    if (dependencies.some((each) => each.service === service && each.condition === 'service_completed_successfully'))
      return true;
  return false;
}
