import { it } from 'vitest';
import rule from '../../../rules/dockerfile/unexecutable-script.ts';
import { testRule } from '../../../src/test-rule.ts';

const script = '#!/bin/sh\nexec nginx\n';
const started = (dockerfile: string, unexecutable: readonly string[] = ['bin/run.sh', 'bin/other.sh']) => ({
  text: { Dockerfile: `FROM alpine:3.22\n${dockerfile}\n`, 'bin/run.sh': script, 'bin/other.sh': script },
  unexecutable,
});
const repaired = (before: string, after: string) => ({
  ...started(before),
  fixed: { Dockerfile: `FROM alpine:3.22\n${after}\n` },
});

it('reports the flaw on the marked text, and nothing else', () =>
  testRule(rule, {
    bad: [
      started('COPY bin /bin\nENTRYPOINT ["«run.sh»"]'),
      started('WORKDIR /app\nCOPY . .\nRUN «./bin/run.sh»'),
      started('WORKDIR /app\nCOPY bin/ .\nRUN chmod +x other.sh && «./run.sh»'),
      started('COPY bin/*.sh /\nRUN chmod -x /run.sh.orig\nCMD «/run.sh»'),
      started('RUN --mount=type=bind,target=/src «/src/bin/run.sh»'),
      started('COPY bin /bin\nHEALTHCHECK CMD ["«run.sh»"]'),
      repaired('COPY bin/run.sh /\nCMD ["«/run.sh»"]', 'COPY --chmod=755 bin/run.sh /\nCMD ["/run.sh"]'),
      repaired(
        'COPY --chown=1000 bin/run.sh /usr/local/bin/\nENTRYPOINT ["tini", "--", "«run.sh»"]',
        'COPY --chmod=755 --chown=1000 bin/run.sh /usr/local/bin/\nENTRYPOINT ["tini", "--", "run.sh"]',
      ),
    ],
    good: [
      started('COPY bin /bin\nENTRYPOINT ["run.sh"]', []),
      started('COPY bin /bin\nENTRYPOINT ["sh", "/bin/run.sh"]'),
      started('COPY bin /bin\nRUN . /bin/run.sh'),
      started('COPY --chmod=755 bin /bin\nENTRYPOINT ["run.sh"]'),
      started('COPY bin /bin\nRUN chmod +x /bin/run.sh\nENTRYPOINT ["run.sh"]'),
      started('COPY bin /bin\nRUN chmod +x /bin/*\nENTRYPOINT ["run.sh"]'),
      started('COPY bin /bin\nRUN chmod -R +x /bin\nENTRYPOINT ["run.sh"]'),
      started('COPY bin /bin\nRUN find /bin -name "*.sh" -exec chmod +x {} +\nENTRYPOINT ["run.sh"]'),
      started('COPY bin /src\nRUN install -m 755 /src/run.sh /src/run.sh\nENTRYPOINT ["/src/run.sh"]'),
      started('COPY bin /src\nRUN cp /src/other.sh /src/run.sh\nENTRYPOINT ["/src/run.sh"]'),
      started('COPY bin /src\nRUN if [ -x /src/run.sh ]; then /src/run.sh; fi'),
      started('COPY bin /src\nRUN /src/run.sh || sh /src/run.sh'),
      started('COPY bin /src\nENTRYPOINT ["sh"]\nCMD ["/src/run.sh"]'),
      started('COPY --chmod=755 bin /src\nFROM alpine:3.22\nCOPY --from=0 /src /dst\nCMD ["/dst/run.sh"]'),
    ],
  }));
