import { it } from 'vitest';
import rule from '../../../rules/shell/semicolon-hides-failure.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (...lines: readonly string[]): string => `FROM x/y:1\n${lines.map((line) => `${line}\n`).join('')}`;
const run = (bad: string, fixed?: string, message?: string) => ({
  text: file(`RUN ${bad}`),
  ...(fixed === undefined ? {} : { fixed: file(`RUN ${fixed}`) }),
  ...(message === undefined ? {} : { message }),
});

it('finds steps that go on after a failure', () =>
  testRule(rule, {
    bad: [
      run(
        'apt-get update«;» \\\n    apt-get install -y a; \\\n    rm -rf /b',
        'apt-get update && \\\n    apt-get install -y a && \\\n    rm -rf /b',
        'fails later or not at all',
      ),
      run(
        'set -x; make -j4 install «;» rm -rf /src',
        'set -x && make -j4 install && rm -rf /src',
        '`rm` runs anyway, and the step succeeds',
      ),
      run('cd /a && npm install«;» cd /b', 'cd /a && npm install && cd /b'),
      run('wget -q https://x.org/a.tgz \\\n  # the archive\n  «;» tar xzf a.tgz'),
      run('sudo yum -y install a«;» b || true'),
      run('bash -c "pip install a«;» rm -rf b"'),
      run('["sh", "-c", "pip install a«;» rm -rf b"]', '["sh", "-c", "pip install a && rm -rf b"]'),
      run('if [ -n "$A" ]; then apk add a«;» rm -rf /b; fi'),
      run('if [ -n "$A" ]; then gem install a; fi«;» rm -rf /b', 'if [ -n "$A" ]; then gem install a; fi && rm -rf /b'),
      run('(cd a && cargo build --release)«;» cp a b', '(cd a && cargo build --release) && cp a b'),
      {
        text: 'FROM cdrx/pyinstaller-windows\nRUN pip install a«;» rm b\n',
        fixed: 'FROM cdrx/pyinstaller-windows\nRUN pip install a && rm b\n',
      },
      { text: file('ONBUILD RUN composer install«;» rm a'), fixed: file('ONBUILD RUN composer install && rm a') },
      run('curl -fsSLo a https://x.org/a«;» chmod +x a', 'curl -fsSLo a https://x.org/a && chmod +x a'),
      run('yum -y install a«;»\\\n  yum clean all', 'yum -y install a &&\\\n  yum clean all'),
    ],
    good: [
      file(
        'RUN set -eux; apt-get update; apt-get install -y a',
        'RUN set -e && apt-get install -y a; rm b',
        'RUN bash -ec "pip install a; rm b"',
      ),
      'FROM a\nSHELL ["/bin/sh", "-ec"]\nRUN yum -y install a; yum clean all\n',
      file('RUN rm -rf /a; yum -y install a', 'RUN yum -y install a', 'RUN yum -y install a && yum clean all'),
      file('RUN yum -y install a || true; yum clean all', 'RUN yum -y install a || exit 1; yum clean all'),
      file('RUN yum -y install a; if [ $? -ne 0 ]; then exit 1; fi', 'RUN apk add a && exit 0; exit 1'),
      file(
        'RUN if yum -y install a; then b; fi; c',
        'RUN if [ -n "$A" ]; then apk add a; fi',
        'RUN for a in b c; do pip install $a; done',
      ),
      file(
        'RUN echo "yum install a; b"',
        'RUN f() { yum -y install a; }; f',
        'RUN curl -s https://x.org; a',
        'RUN make clean; make',
      ),
      file('CMD yum -y install a; b', 'RUN <<EOF', 'yum -y install a; b', 'EOF'),
      file('RUN find / -exec rm {} \\; && yum -y install a'),
      'FROM acme/base\nRUN powershell -Command wget https://x.org/a.zip -OutFile a.zip ; wget https://x.org/b ; Expand-Archive a.zip\n',
      ...['acme/node-windows:10', 'mcr.microsoft.com/windowsservercore-insider:10.0.17744.1001'].map(
        (image) => `FROM ${image}\nRUN pip install a ; pip install b\n`,
      ),
    ],
  }));
