import { endsByItself } from '../../src/knowledge/one-shot.ts';
import { dedent, defineRule, knownText, listed, type Service } from '../../src/rule/index.ts';

export default defineRule({
  id: 'compose/restarted-job',
  summary: 'A job that is started again whenever it has ended',
  why: 'With `restart: always` or `unless-stopped` Docker starts the container again after it has ended well, too. A migration, an install or a test run is then repeated over and over, as fast as the machine allows.',
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
      // Only what it runs is sure: a service may be called like a job, and a script of a package may watch.
      const command = commandOf(service);
      if (service.get('entrypoint') || SCRIPT.test(command) || WAITS.test(command)) return;
      if (!endsByItself('', service.imageReference?.name, command)) return;
      if (awaited(service)) return;
      report(restart, `\`restart: ${policy}\` starts this job again whenever it has ended: it runs over and over`, {
        help: 'let it restart only `on-failure`, or not at all',
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

/** The restart is the timer of a job that first waits. */
const WAITS = /\bsleep\b/;

function commandOf(service: Service): string {
  return listed(service.get('command'))
    .map((item) => knownText(item) ?? '')
    .join(' ');
}

/** Whether another service waits for its end, which another rule reports. */
function awaited(service: Service): boolean {
  for (const { dependencies } of service.project.services.values())
    if (dependencies.some((each) => each.service === service && each.condition === 'service_completed_successfully'))
      return true;
  return false;
}
