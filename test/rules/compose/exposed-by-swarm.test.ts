import { it } from 'vitest';
import rule from '../../../rules/compose/exposed-by-swarm.ts';
import { type BadCase, type GoodCase, testRule } from '../../../src/test-rule.ts';

const service = (keys: string) => `services:\n  a:\n    image: x\n    ${keys}\n`;

it('finds security settings that Swarm ignores', () =>
  testRule(rule, {
    bad: [
      ...['«127.0.0.1:80:80»', '«10.0.0.1::80»', '«[::1]:80:80»', '«${IP:-127.0.0.1}:80:80»'].map(
        (port): BadCase => ({
          target: 'swarm',
          text: service(`ports: ["${port}"]`),
          message: 'every address of every node',
        }),
      ),
      { target: 'swarm', text: service('«security_opt»: [label:disable]') },
      { target: 'swarm', text: service('«userns_mode»: host') },
      { text: { 'docker-stack.yml': service('ports: ["«127.0.0.1:80:80»"]') } },
    ],
    good: [
      ...['80:80', '80', '0.0.0.0:80:80', '[::]:80:80', '${IP}:80:80', '8000-8010:80'].map(
        (port): GoodCase => ({ target: 'swarm', text: service(`ports: ["${port}"]`) }),
      ),
      { target: 'swarm', text: service('security_opt: []') },
      service('ports: ["127.0.0.1:80:80"]'),
      { target: 'kubernetes', text: service('userns_mode: host') },
    ],
  }));
