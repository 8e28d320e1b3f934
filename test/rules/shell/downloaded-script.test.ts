import { test } from 'vitest';
import rule from '../../../rules/shell/downloaded-script.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (...lines: readonly string[]): string => `FROM x/y:1\n${lines.map((line) => `${line}\n`).join('')}`;

test('downloaded-script', () =>
  testRule(rule, {
    bad: [
      {
        text: file('RUN curl -fsSL «https://x.org/setup.sh» | sudo bash -'),
        message: '`bash` runs whatever `https://x.org/setup.sh` returns',
      },
      file('RUN wget -qO- «https://x.org/a.sh» | FOO=1 sh -s -- -y', 'RUN curl -fsS «"$URL"» | bash -ex'),
      file(
        'RUN sh -c "$(curl -fsSL «https://x.org/a.sh»)" "" --unattended',
        'RUN eval "$(wget -qO- «https://x.org/b»)"',
      ),
      file('RUN bash <(curl -fsSL «https://x.org/a.sh»)', 'RUN bash -e <(curl -fsSL «https://x.org/b.sh») --yes'),
      'FROM x/y:1\nSHELL ["/bin/bash", "-c"]\nRUN source <(curl -fsSL «https://x.org/a.sh»)\n',
      file('RUN curl -fsSL «https://x.org/i» | python3 - --yes', 'RUN curl -fsS «https://x.org/i» | php -- --quiet'),
      file('RUN curl -fsSL «https://x.org/a.gz» | gunzip | sh', 'RUN curl -fsSL «https://x.org/a» | tee a | bash'),
      file(
        'RUN ["sh", "-c", "curl -fsSL «https://x.org/a.sh» | sh"]',
        'RUN bash -c "curl -fsS «https://x.org/b» | bash"',
      ),
      file('RUN <<EOF', 'curl -fsSL «https://x.org/a.sh» | sh', 'EOF', 'ONBUILD RUN curl -fsS «https://x.org/b» | sh'),
      file(
        'RUN curl -fsSLo /tmp/i.sh «https://x.org/i.sh» && sh /tmp/i.sh',
        'RUN wget «https://x.org/b.sh»; bash b.sh -y',
      ),
      file(
        'RUN curl -fsSL «https://x.org/a.sh» > /a.sh && chmod +x /a.sh && /a.sh',
        'RUN wget «https://x.org/get.py» && python3 get.py',
      ),
      'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL ["powershell"]\nRUN iwr -useb «https://x.org/install.ps1» | iex\n',
    ],
    good: [
      file(
        'RUN curl -fsSL https://raw.githubusercontent.com/a/b/cb19f2aa3aeaa2006c0cd69a7ef011eb31463067/i | php -- -q',
      ),
      file('RUN curl -fsSLo a.sh https://x.org/a.sh && echo "12  a.sh" | sha256sum -c - && sh a.sh'),
      file(
        'RUN curl -fsS https://x.org/v | python3 -c "import json"',
        'RUN curl -fsS https://x.org/v | perl -pe s/a/b/',
      ),
      file('RUN curl -fsS https://x.org/v | bash ./read.sh', 'RUN curl -fsS https://x.org/v | python3 -m json.tool'),
      file('RUN bash -c \'V=$(curl -fsS https://x.org/v); echo "$V"\'', 'RUN sh x.sh "$(curl -fsS https://x.org/v)"'),
      file('RUN curl -fsSL https://x.org/a.tgz | tar xz', 'RUN curl -fsSLo /bin/a https://x.org/a && a --version'),
      file('RUN curl -fsS http://10.0.0.1/a.sh | sh', 'CMD curl -fsS https://x.org/a | sh', 'RUN echo "curl a | sh"'),
      file('RUN curl -fsS https://x.org/key | gpg --dearmor', 'RUN curl -fsSI https://x.org/a | sh'),
      file('RUN curl -fO https://x.org/a.sh && gpg --verify a.sig a.sh && bash a.sh'),
    ],
  }));
