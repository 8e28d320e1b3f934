import { it } from 'vitest';
import rule from '../../../rules/compose/unread-dotenv.ts';
import { type BadCase, type GoodCase, testRule } from '../../../src/test-rule.ts';

const files = (value: string) => ({
  'compose.yaml': `services:\n  a:\n    image: x\n    hostname: ${value}\n`,
  '.env': 'TAG=1.4\nEMPTY=\n',
});
const bad = (value: string, message: string): BadCase => ({ target: 'swarm', text: files(value), message });
const good = (value: string): GoodCase => ({ target: 'swarm', text: files(value) });

it('variables that only `.env` sets', () =>
  testRule(rule, {
    bad: [
      bad('a«$TAG»', '`docker stack deploy` does not read `TAG` from `.env`: it is empty unless the shell exports it'),
      bad('«${TAG}»', 'it is empty'),
      bad('«${TAG:-1.3}»', 'its value is the default, `1.3`, unless'),
      bad('«${TAG?}»', 'the command fails unless'),
      bad('«${TAG:?set it}»', 'the command fails unless'),
      { text: { 'docker-stack.yml': 'services:\n  a:\n    image: x:«$TAG»\n', '.env': 'TAG=1\n' } },
    ],
    good: [
      good('${TAG:-1.4}'),
      good('${TAG-1.4}'),
      good('${EMPTY}'),
      good('${OTHER}'),
      good('$$TAG'),
      good('a # ${TAG}'),
      { text: { ...files('$TAG'), '.env': '' }, target: 'swarm' },
      { text: { ...files('$TAG'), '.env': '', 'a.env': 'TAG=1\n' }, target: 'swarm' },
      files('$TAG'),
      { text: files('$TAG'), target: 'kubernetes' },
    ],
  }));
