import { test } from 'vitest';
import rule from '../../../rules/shell/weak-tls.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (...lines: readonly string[]): string => `FROM x/y:1\n${lines.map((line) => `${line}\n`).join('')}`;

test('weak-tls', () =>
  testRule(rule, {
    bad: [
      file('RUN curl «--tlsv1.0» https://x.org/a -o a', 'RUN curl «--sslv3» -fsSLo a https://x.org/a'),
      file('RUN curl «--tls-max 1.1» -fo a https://x.org/a', 'RUN sh -c "curl «--tlsv1.1» -fo a https://x.org/a"'),
      file('RUN wget «--secure-protocol=TLSv1» https://x.org/a', 'RUN ["curl", "«-3»", "-fo", "a", "https://x.org/a"]'),
      file(
        "RUN sed -i 's/CipherString = DEFAULT@SECLEVEL=2/CipherString = DEFAULT@«SECLEVEL=1»/' /etc/ssl/openssl.cnf",
      ),
      file(
        "RUN sed -i 's/TLSv1.2/«TLSv1.0»/g' /etc/ssl/openssl.cnf",
        'RUN echo "«MinProtocol = TLSv1»" >> /a/openssl.cnf',
      ),
      file('COPY <<EOF /etc/ssl/openssl.cnf', '«MinProtocol = TLSv1.1»', 'EOF'),
      file('ENV «NODE_OPTIONS=--tls-min-v1.0»'),
    ],
    good: [
      file('RUN curl --tlsv1.2 -fo a https://x.org/a', 'RUN curl --tlsv1 --tls-max 1.3 -fo a https://x.org/a'),
      file('RUN wget --secure-protocol=TLSv1_2 https://x.org/a', 'RUN wget -3 https://x.org/a'),
      file(
        "RUN sed -i 's/SECLEVEL=1/SECLEVEL=2/' /etc/ssl/openssl.cnf",
        'RUN echo "MinProtocol = TLSv1.2" >> openssl.cnf',
      ),
      file("RUN sed -i 's/TLSv1.0/TLSv1.2/g' /etc/ssl/openssl.cnf", 'LABEL a=--tls-min-v1.0'),
      file('COPY <<EOF /etc/ssl/openssl.cnf', '# MinProtocol = TLSv1', 'EOF'),
    ],
  }));
