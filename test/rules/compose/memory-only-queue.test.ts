import { it } from 'vitest';
import rule from '../../../rules/compose/memory-only-queue.ts';
import { testRule } from '../../../src/test-rule.ts';

const redis = (more: string, lines = '', name = 'redis'): string =>
  `services:\n  ${name}:\n    image: redis:8\n${lines}${more}`;

const WORKER = '  worker:\n    image: example/app:1\n';

it('finds queues that are in memory only', () =>
  testRule(rule, {
    bad: [
      redis(WORKER).replace('image', '«image»'),
      redis('', '', 'queue').replace('image', '«image»'),
      redis(
        '  web:\n    image: example/app:1\n    environment:\n      CELERY_BROKER_URL: redis://redis:6379/0\n',
      ).replace('image', '«image»'),
    ],
    good: [
      redis(''),
      redis(WORKER, '    volumes: ["./redis:/data"]\n'),
      redis(WORKER, '', 'cache'),
      redis(WORKER, '    command: redis-server --maxmemory-policy allkeys-lru\n'),
      { 'compose.dev.yaml': redis(WORKER) },
    ],
  }));
