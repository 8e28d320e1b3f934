import { it } from 'vitest';
import rule from '../../../rules/dockerfile/shell-form-healthcheck.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (line: string): string => `FROM debian:13\n${line}\n`;

it('finds health checks in shell form', () =>
  testRule(rule, {
    bad: [
      file('HEALTHCHECK CMD «curl -f http://localhost/ || exit 1»'),
      file('HEALTHCHECK --interval=5s CMD «/check»'),
      file('healthcheck cmd «/check»'),
    ],
    good: [
      file('HEALTHCHECK NONE'),
      file('HEALTHCHECK CMD ["/check"]'),
      file('HEALTHCHECK --interval=5s CMD [ "/check" ]'),
      file('CMD /check'),
    ],
  }));
