import { test } from 'vitest';
import rule from '../../../rules/shell/redirect-to-http.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (...lines: readonly string[]): string => `FROM x/y:1\n${lines.map((line) => `${line}\n`).join('')}`;

test('redirect-to-http', () =>
  testRule(rule, {
    bad: [
      {
        text: file('RUN curl «-fsSL» https://x.org/a | tar xz'),
        fixed: file("RUN curl --proto '=https' -fsSL https://x.org/a | tar xz"),
      },
      {
        text: file('RUN curl «--location» -fo a "https://x.org/$V"'),
        fixed: file('RUN curl --proto \'=https\' --location -fo a "https://x.org/$V"'),
      },
      file("RUN sh -c 'curl «-fL» -o a https://x.org/a'"),
      file('RUN ["curl", "«-fL»", "-o", "a", "https://x.org/a"]'),
    ],
    good: [
      file('RUN curl -fsS https://x.org/a -o a', "RUN curl --proto '=https' -fsSL https://x.org/a -o a"),
      file('RUN curl -fL http://x.org/a -o a', 'RUN curl -fL https://localhost/a -o a', 'RUN curl -fL $URL -o a'),
      file(
        'RUN curl -fLO https://x.org/a && echo "12  a" | sha256sum -c',
        'RUN curl --proto-redir =https -fL https://x.org/a -o a',
      ),
      file('HEALTHCHECK CMD curl -fL https://x.org/', 'RUN wget https://x.org/a'),
    ],
  }));
