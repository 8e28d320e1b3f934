import { it } from 'vitest';
import curlWithoutFail from '../../../rules/shell/curl-without-fail.ts';
import healthcheckWithoutFail from '../../../rules/shell/healthcheck-without-fail.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (...lines: readonly string[]): string => `FROM x/y:1\n${lines.map((line) => `${line}\n`).join('')}`;
/** A bad RUN and its fix. */
const run = (bad: string, fixed: string, message?: string) => ({
  text: file(`RUN ${bad}`),
  fixed: file(`RUN ${fixed}`),
  ...(message === undefined ? {} : { message }),
});
const compose = (test: string) => ({
  'compose.yaml': `services:\n  a:\n    image: nginx:1.29\n    healthcheck:\n      test: ${test}\n`,
});

it('finds downloads that may be an error page', () =>
  testRule(curlWithoutFail, {
    bad: [
      run(
        '«curl» -sSLo a.tgz https://x.org/a',
        'curl --fail -sSLo a.tgz https://x.org/a',
        'the error page becomes `a.tgz`',
      ),
      run('«curl» -sSL -o a.tgz https://x.org/a', 'curl -fsSL -o a.tgz https://x.org/a'),
      run('«curl» -o a.tgz https://x.org/a -L', 'curl -o a.tgz https://x.org/a -fL'),
      run(
        'a && \\\n    «curl» \\\n      --silent \\\n      -O https://x.org/a',
        'a && \\\n    curl \\\n      --silent \\\n      -fO https://x.org/a',
      ),
      run(
        '«curl» --location "https://x.org/$A" > /a',
        'curl --fail --location "https://x.org/$A" > /a',
        'becomes `/a`',
      ),
      run('sudo «curl» https://x.org/a | sh', 'sudo curl --fail https://x.org/a | sh', 'piped into `sh`'),
      run('bash -c "$(«curl» -L https://x.org/a)"', 'bash -c "$(curl -fL https://x.org/a)"', 'is used as the output'),
      run('["sh", "-c", "«curl» -s https://x.org/a > b"]', '["sh", "-c", "curl -fs https://x.org/a > b"]'),
      {
        text: file('RUN ["«curl»", "-s", "https://x.org/a", "-o", "b"]'),
        fixed: file('RUN ["curl", "-fs", "https://x.org/a", "-o", "b"]'),
      },
      file('RUN ["«curl»", "https://x.org/a", "-o", "b"]'),
      run('<<EOF\nset -e\n«curl» -s https://x/$A -o a\nEOF', '<<EOF\nset -e\ncurl -fs https://x/$A -o a\nEOF'),
      run('«curl» -s x.org/a -o a || exit 1', 'curl -fs x.org/a -o a || exit 1'),
      run('«curl» -X GET -s https://x.org/a -o a', 'curl -X GET -fs https://x.org/a -o a'),
      run('if ! «curl» -s https://x.org/a -o a; then b; fi', 'if ! curl -fs https://x.org/a -o a; then b; fi'),
    ],
    good: [
      file(
        'RUN curl -fsSLo a https://x.org/a',
        'RUN curl -sSLf https://x.org/a > a',
        'RUN curl --fail-with-body https://x.org/a -o a',
      ),
      file('RUN curl https://x.org/a', 'RUN curl -s -o /dev/null https://x.org/a', 'RUN curl -sI https://x.org/a > a'),
      file(
        "RUN curl -s -w '%{http_code}' -o a https://x.org/a",
        'RUN curl -d a=b https://x.org/a > a',
        'RUN curl -T a https://x.org/a -o b',
      ),
      file(
        'RUN curl $OPTIONS https://x.org/a -o a',
        'RUN curl -K options -o a',
        'RUN curl ftp://x.org/a -o a',
        'RUN curl --version | head -1',
      ),
      file('RUN curl -sLo a https://x.org/a && echo "123  a" | sha256sum -c -'),
      file('RUN curl -sLO https://x.org/a && curl -sLO https://x.org/a.asc && gpg --batch --verify a.asc a'),
      file('RUN curl -s https://x.org/a -o a || true', 'RUN echo --fail > ~/.curlrc'),
      file('RUN echo "curl https://x.org | sh"', 'RUN apk add curl > log', 'RUN wget https://x.org/a | sh'),
      file('HEALTHCHECK CMD curl http://localhost/ > /dev/null'),
    ],
  }));

it('finds health checks that accept every response', () =>
  testRule(healthcheckWithoutFail, {
    bad: [
      {
        text: file('HEALTHCHECK --interval=1m CMD «curl» http://localhost || exit 1'),
        fixed: file('HEALTHCHECK --interval=1m CMD curl --fail http://localhost || exit 1'),
      },
      {
        text: file('HEALTHCHECK CMD ["«curl»", "-sS", "http://localhost"]'),
        fixed: file('HEALTHCHECK CMD ["curl", "-fsS", "http://localhost"]'),
      },
      {
        text: file('HEALTHCHECK CMD «curl» -sIo /dev/null localhost:80 && test -e /a'),
        fixed: file('HEALTHCHECK CMD curl --fail -sIo /dev/null localhost:80 && test -e /a'),
      },
      {
        text: compose('"«curl» -s http://localhost:$$PORT/ || exit 1"'),
        fixed: compose('"curl -fs http://localhost:$$PORT/ || exit 1"'),
      },
      {
        text: compose('[CMD-SHELL, "«curl» --silent localhost"]'),
        fixed: compose('[CMD-SHELL, "curl --fail --silent localhost"]'),
      },
      { text: compose('[CMD, «curl», http://localhost]') },
    ],
    good: [
      file('HEALTHCHECK CMD curl -f http://localhost', 'RUN curl http://localhost'),
      file('HEALTHCHECK CMD curl -s http://localhost | grep -q ok'),
      file('HEALTHCHECK CMD [ "$(curl -s http://localhost)" = ok ]'),
      file("HEALTHCHECK CMD curl -s -o /dev/null -w '%{http_code}' http://localhost"),
      file('HEALTHCHECK CMD wget -q --spider http://localhost', 'CMD curl http://x'),
      compose('[CMD, curl, --fail, http://localhost]'),
    ],
  }));
