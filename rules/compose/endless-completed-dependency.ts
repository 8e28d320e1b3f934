import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'compose/endless-completed-dependency',
  summary: 'Waits for the end of a service that is always restarted',
  why: 'With `condition: service_completed_successfully` a service starts when a job has ended. A job with `restart: always` or `unless-stopped` is started again as soon as it ends: it runs over and over, and what waits for it may wait for ever.',
  category: 'reliability',
  severity: 'error',
  presets: ['recommended', 'production'],
  fix: 'unsafe',
  book: 'Docker Compose and YAML',
  references: ['https://docs.docker.com/reference/compose-file/services/#depends_on'],
  examples: [
    {
      bad: 'services:\n  web:\n    image: example/web:1\n    depends_on:\n      migrate:\n        condition: «service_completed_successfully»\n  migrate:\n    image: example/web:1\n    command: ["migrate"]\n    restart: always\n',
      good: 'services:\n  web:\n    image: example/web:1\n    depends_on:\n      migrate:\n        condition: service_completed_successfully\n  migrate:\n    image: example/web:1\n    command: ["migrate"]\n    restart: on-failure\n',
      fixed: 'services:\n  web:\n    image: example/web:1\n    depends_on:\n      migrate:\n        condition: service_completed_successfully\n  migrate:\n    image: example/web:1\n    command: ["migrate"]\n    restart: on-failure\n',
    },
  ],
  check: {
    service({ dependencies }, { report }) {
      for (const { service, condition, conditionSpan, name } of dependencies) {
        if (condition !== 'service_completed_successfully' || !conditionSpan) continue;
        const restart = service?.get('restart');
        if (restart?.kind !== 'scalar' || restart.unknown) continue;
        if (restart.text !== 'always' && restart.text !== 'unless-stopped') continue;
        report(conditionSpan, `\`${name}\` never completes: it is restarted whenever it ends`, {
          help: `set \`restart: on-failure\` for \`${name}\``,
          labels: [{ at: restart, message: 'restarted for ever' }],
          fix: { title: 'restart the job only on failure', safety: 'unsafe', edits: [{ at: restart, text: 'on-failure' }] },
        });
      }
    },
  },
});
