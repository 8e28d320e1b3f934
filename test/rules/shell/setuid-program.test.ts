import { describe, it } from 'vitest';
import rule from '../../../rules/shell/setuid-program.ts';
import { testRule } from '../../../src/test-rule.ts';

describe('setuid-program', () => {
  it('finds the setuid bit, but not the setgid bit or a bit that is removed', () =>
    testRule(rule, {
      bad: [
        'FROM debian:13\nRUN chmod «u+s» /usr/bin/python3\n',
        'FROM debian:13\nRUN chmod «+s» /usr/local/bin/tool\n',
        'FROM debian:13\nRUN chmod «4755» /usr/local/bin/gosu\n',
        'FROM debian:13\nRUN chmod «06755» /opt/run\n',
        'FROM debian:13\nRUN chmod «u=rwxs,go=rx» /opt/run\n',
        'FROM debian:13\nRUN chmod -v «ug+s» /opt/run\n',
        'FROM debian:13\nRUN install -m «4755» tool /usr/local/bin/tool\n',
        "FROM debian:13\nRUN bash -c 'chmod «u+s» /opt/run'\n",
        'FROM debian:13\nRUN <<EOF\nchmod «a+s» /opt/run\nEOF\n',
        'FROM debian:13\nCOPY --chmod=«4755» tool /usr/local/bin/\n',
      ],
      good: [
        'FROM debian:13\nRUN find / -xdev -perm /6000 -type f -exec chmod a-s {} \\; || true\n',
        'FROM debian:13\nRUN chmod u-s /bin/mount\n',
        'FROM debian:13\nRUN chmod g+s /srv/shared && chmod 2775 /srv/shared\n',
        'FROM debian:13\nRUN chmod 1777 /tmp && chmod 755 /opt/run\n',
        'FROM debian:13\nRUN chmod 4755 /opt/google/chrome/chrome-sandbox && chmod u+s /usr/bin/newuidmap /bin/ping\n',
        'FROM debian:13\nRUN chmod u+s /usr/bin/sudo\n',
        'FROM debian:13\nRUN chmod u+s /x && ./make && chmod u-s /x\n',
        'FROM debian:13 AS build\nRUN chmod u+s /x\nFROM alpine:3.22\nCOPY --from=build /y /y\n',
        'FROM debian:13\nCOPY --chmod=755 tool /usr/local/bin/\n',
        'FROM debian:13\nRUN chmod "$MODE" /x\n',
      ],
    }));
});
