import { it } from 'vitest';
import rule from '../../../rules/compose/duplicate-list-key.ts';
import { testRule } from '../../../src/test-rule.ts';

/** A file with one service that has these lines next to its image, and more lines at the top level. */
function service(lines: string, more = ''): string {
  return `services:\n  web:\n    image: example/web:1\n${lines.replace(/^/gm, '    ')}\n${more}`;
}

it('reports the flaw on the marked text, and nothing else', () =>
  testRule(rule, {
    bad: [
      {
        text: service('labels:\n  - b=1\n  - «r.rule=Host(`a`)»\n  - r.rule=Host(`b`)'),
        message: '`r.rule` is set again below: only the last value is used',
        fixed: service('labels:\n  - b=1\n  - r.rule=Host(`b`)'),
      },
      {
        text: service('sysctls:\n  - a=1\n  - «net.core.somaxconn=1024»\n  - net.core.somaxconn=4096'),
        fixed: service('sysctls:\n  - a=1\n  - net.core.somaxconn=4096'),
      },
      {
        text: service('annotations:\n  - b=1\n  - «a»\n  - «a=1»\n  - a=2'),
        fixed: service('annotations:\n  - b=1\n  - a=2'),
      },
      {
        text: service('build:\n  context: .\n  args:\n    - A=1\n    - «MODE=fast»\n    - MODE=$X'),
        fixed: service('build:\n  context: .\n  args:\n    - A=1\n    - MODE=$X'),
      },
      {
        text: service('deploy:\n  labels:\n    - b=1\n    - «a=1»\n    - a=2'),
        fixed: service('deploy:\n  labels:\n    - b=1\n    - a=2'),
      },
      {
        text: service('networks: [n]', 'networks:\n  n:\n    labels:\n      - b=1\n      - «a=1»\n      - a=2\n'),
        fixed: service('networks: [n]', 'networks:\n  n:\n    labels:\n      - b=1\n      - a=2\n'),
      },
    ],
    good: [
      service('labels: [a=1, A=1, a.b=1]'),
      // Nothing is lost.
      service('labels: [a=1, a=1]'),
      service('labels:\n  - a.${X}.b=1\n  - a.${Y}.b=2'),
      service('extra_hosts:\n  - nas=192.0.2.1\n  - nas=192.0.2.2'),
      // `duplicate-variable` reports this.
      service('environment: [A=1, A=2]'),
      service('command: [a=1, a=2]\ndns: [192.0.2.1, 192.0.2.2]'),
    ],
  }));
