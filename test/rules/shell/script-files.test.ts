import { it } from 'vitest';
import certificateChecksOff from '../../../rules/shell/certificate-checks-off.ts';
import curlWithoutFail from '../../../rules/shell/curl-without-fail.ts';
import ignoredFailure from '../../../rules/shell/ignored-failure.ts';
import interactiveInstall from '../../../rules/shell/interactive-install.ts';
import { testRule } from '../../../src/test-rule.ts';

const started = (how: string, script: string) => ({
  text: { Dockerfile: `FROM debian:13\nCOPY run.sh /\n${how} /run.sh\n`, 'run.sh': `#!/bin/sh\n${script}\n` },
});

it('finds downloads in script files, except requests to other containers', async () => {
  await testRule(curlWithoutFail, {
    bad: [
      {
        ...started('RUN', '«curl» -s https://x.org/a | sh'),
        fixed: { 'run.sh': '#!/bin/sh\ncurl -fs https://x.org/a | sh\n' },
      },
      {
        ...started('CMD', '«curl» -so a https://x.org/a'),
        fixed: { 'run.sh': '#!/bin/sh\ncurl --fail -so a https://x.org/a\n' },
      },
    ],
    good: [started('CMD', 'curl -s http://app:8080/ | grep ok'), started('CMD', 'x=$(curl -s http://app:8080/)')],
  });
  await testRule(certificateChecksOff, {
    bad: [
      {
        ...started('RUN', 'curl «-k» -fo a "$URL"'),
        fixed: { 'run.sh': '#!/bin/sh\ncurl -fo a "$URL"\n' },
      },
      {
        ...started('CMD', 'curl «-k» -fo a https://x.org/a'),
        fixed: { 'run.sh': '#!/bin/sh\ncurl -fo a https://x.org/a\n' },
      },
    ],
    good: [started('CMD', 'curl -k -fo /dev/null "$HOST/health"')],
  });
});

it('words its messages for a script file', async () => {
  await testRule(ignoredFailure, {
    bad: [
      {
        ...started('CMD', 'apt-get update && rm a || «true»'),
        fixed: { 'run.sh': '#!/bin/sh\napt-get update && { rm a || true; }\n' },
        message: ': the script continues',
      },
    ],
  });
  await testRule(interactiveInstall, {
    bad: [
      {
        ...started('RUN', '«apt-get install» curl'),
        fixed: { 'run.sh': '#!/bin/sh\napt-get install -y curl\n' },
      },
    ],
    good: [started('CMD', 'apt-get install curl')],
  });
});
