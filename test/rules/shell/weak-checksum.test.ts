import { test } from 'vitest';
import rule from '../../../rules/shell/weak-checksum.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (...lines: readonly string[]): string => `FROM x/y:1\n${lines.map((line) => `${line}\n`).join('')}`;

test('weak-checksum', () =>
  testRule(rule, {
    bad: [
      file('RUN echo "12  a" | «md5sum -c»', 'RUN «sha1sum --check» sums'),
      file('RUN curl -fO https://x.org/a && echo "12  a" | «sha1sum -c» - && sh a'),
      file('RUN cd /a && «md5sum --quiet -c» sums', 'RUN «shasum -a 1 -c» sums', 'RUN sh -c "«md5sum -wc» sums"'),
    ],
    good: [
      file('RUN md5sum a > b', 'RUN echo "12  a" | sha256sum -c', 'RUN shasum -a 256 -c sums', 'RUN shasum -c sums'),
      file('RUN sha512sum --check sums', 'RUN test "$(sha1sum a | cut -c1-8)" = 12', 'RUN echo md5sum -c'),
    ],
  }));
