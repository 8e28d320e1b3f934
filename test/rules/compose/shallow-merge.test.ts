import { it } from 'vitest';
import rule from '../../../rules/compose/shallow-merge.ts';
import { testRule } from '../../../src/test-rule.ts';

function services(lines: string): string {
  return `services:\n  web:\n    image: example/web:1\n${lines.replace(/^/gm, '    ')}\n`;
}

it('reports the flaw on the marked text, and nothing else', () =>
  testRule(rule, {
    bad: [
      {
        text: `x-a: &a\n  labels: {a: b}\nx-b: &b\n  labels: {c: d}\n${services('<<:\n  - *a\n  - «*b»')}`,
        message: '`labels` of `*b` is ignored: `*a` also has it',
      },
      {
        text: `x-a: &a\n  labels: {a: b}\nx-b: &b\n  environment: {c: d}\nx-c: &c\n  labels: {e: f}\n  environment: {g: h}\n${services('<<: [*a, *b, «*c»]')}`,
        message: '`labels` and `environment` of `*c` are ignored: an earlier fragment also has them',
      },
      // Lists are lost in the same way.
      `x-a: &a\n  volumes: ["./a:/a"]\nx-b: &b\n  volumes: ["./b:/b"]\n${services('<<: [*a, «*b»]')}`,
      // One a list, the other a mapping.
      `x-a: &a\n  environment: {A: b}\nx-b: &b\n  environment: [C=d]\n${services('<<: [*a, «*b»]')}`,
      // Halves of one section.
      `x-a: &a\n  healthcheck: {interval: 5s}\nx-b: &b\n  healthcheck: {test: [CMD, x]}\n${services('<<: [*a, «*b»]')}`,
      // Keys of one section that are shared, but with other leaves below them.
      `x-cpu: &cpu\n  deploy: {resources: {limits: {cpus: "2"}}}\nx-tpu: &tpu\n  deploy: {resources: {reservations: {devices: [{driver: cdi, capabilities: [tpu]}]}}}\n${services('<<: [*cpu, «*tpu»]')}`,
      `x-a: &a\n  logging: {driver: local, options: {max-size: 5m}}\nx-b: &b\n  logging: {driver: local, options: {compress: "true"}}\n${services('<<: [*a, «*b»]')}`,
      `x-a: &a\n  build: {context: ., args: {A: b}}\nx-b: &b\n  build: {context: ., args: {C: d}}\n${services('<<: [*a, «*b»]')}`,
      `x-a: &a\n  healthcheck: {test: [CMD, x], timeout: 2s}\nx-b: &b\n  healthcheck: {timeout: 3s, retries: 5}\n${services('<<: [*a, «*b»]')}`,
      // A fragment that merges others is told of once, however many services use it.
      `x-a: &a\n  labels: {a: b}\nx-b: &b\n  labels: {c: d}\nx-c: &c\n  <<: [*a, «*b»]\n${services('<<: *c')}  job:\n    <<: *c\n    image: example/job:1\n`,
    ],
    good: [
      // What the service sets itself replaces all on purpose.
      `x-a: &a\n  labels: {a: b}\nx-b: &b\n  labels: {c: d}\n${services('<<: [*a, *b]\nlabels: {e: f}')}`,
      `x-a: &a\n  labels: {a: b}\nx-b: &b\n  restart: always\n${services('<<: [*a, *b]')}`,
      // The first one has all that the second has.
      `x-a: &a\n  labels: {a: b, c: e}\nx-b: &b\n  labels: {c: d}\n${services('<<: [*a, *b]')}`,
      // Both have it from the same fragment.
      `x-a: &a\n  labels: {a: b}\nx-b: &b\n  <<: *a\n  init: true\n${services('<<: [*a, *b]')}`,
      `x-a: &a\n  command: [a]\nx-b: &b\n  command: [b, c]\n${services('<<: [*a, *b]')}`,
      `x-a: &a\n  logging: {driver: none}\nx-b: &b\n  logging: {driver: local, options: {max-size: 1m}}\n${services('<<: [*a, *b]')}`,
      // Alternatives: another build, another test.
      `x-a: &a\n  build: {context: ./a}\nx-b: &b\n  build: {context: ./b, target: dev}\n${services('<<: [*a, *b]')}`,
      `x-a: &a\n  healthcheck: {test: [CMD, x]}\nx-b: &b\n  healthcheck: {test: [CMD, y], retries: 5}\n${services('<<: [*a, *b]')}`,
      // Other values of the same leaves.
      `x-a: &a\n  deploy: {resources: {limits: {memory: 1g, cpus: "2"}}}\nx-b: &b\n  deploy: {resources: {limits: {memory: 2g}}}\n${services('<<: [*a, *b]')}`,
      `x-a: &a\n  A: b\nx-b: &b\n  A: c\n${services('environment:\n  <<: [*a, *b]')}`,
    ],
  }));
