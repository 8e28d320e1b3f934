import { it } from 'vitest';
import rule from '../../../rules/compose/restarted-job.ts';
import { testRule } from '../../../src/test-rule.ts';

const job = (image: string, command: string, restart: string) =>
  `services:\n  job:\n    image: ${image}\n${command === '' ? '' : `    command: ${command}\n`}    restart: ${restart}\n`;
const fixed = (image: string, command: string, restart = '«always»') => ({
  text: job(image, command, restart),
  fixed: job(image, command, 'on-failure'),
});

it('finds jobs that are started again after success', () =>
  testRule(rule, {
    bad: [
      { ...fixed('example/web:1', 'python manage.py migrate'), message: 'over and over' },
      fixed('example/web:1', '["bundle", "exec", "rails", "db:migrate"]', '«unless-stopped»'),
      fixed('flyway/flyway:11', 'migrate', '«"always"»'),
      fixed('composer:2.8', '', '«always»'),
      { text: job('example/web:1', 'alembic upgrade head', '«${RESTART:-always}»') },
    ],
    good: [
      job('example/web:1', 'python manage.py migrate', 'on-failure'),
      job('example/web:1', 'python manage.py migrate', '${RESTART}'),
      job('example/web:1', 'sh -c "python manage.py migrate && exec gunicorn app"', 'always'),
      job('example/migrate:1', '', 'always'),
      job('node:24', 'yarn build', 'unless-stopped'),
      job('example/web:1', './serve', 'always'),
    ],
  }));
