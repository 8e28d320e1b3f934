import { test } from 'vitest';
import rule from '../../../rules/dockerfile/deleted-in-later-layer.ts';
import { testRule } from '../../../src/test-rule.ts';

test('deleted-in-later-layer', () =>
  testRule(rule, {
    bad: [
      {
        text: 'FROM debian:12\nRUN git clone --depth 1 https://a.example/a.git /src && make -C /src\nRUN rm -rf «/src»\n',
        message: '`/src` is in an earlier layer',
      },
      'FROM debian:12\nADD https://a.example/a.tgz /tmp/\nRUN tar -xf /tmp/a.tgz && rm -f «/tmp/a.tgz»\n',
      'FROM debian:12\nCOPY a.zip /tmp\nRUN unzip /tmp/a.zip\nRUN rm -rf «/tmp/*»\n',
      'FROM debian:12\nWORKDIR /opt\nCOPY a.deb b.deb ./\nRUN dpkg -i a.deb b.deb; rm «a.deb» b.deb\n',
      'FROM debian:12\nCOPY a.jar /x/b.jar\nRUN ["rm", "«/x/b.jar»"]\n',
      {
        text: 'FROM debian:12\nRUN curl -fLo /tmp/a.sh https://a.example/a.sh\nRUN sh /tmp/a.sh && sudo rm «/tmp/a.sh»\n',
        message: 'earlier layer',
      },
      'FROM debian:12\nCOPY id_rsa /root/.ssh/id_rsa\nRUN git clone x && rm «/root/.ssh/id_rsa»\n',
    ],
    good: [
      'FROM debian:12\nRUN git clone https://a.example/a /src && make -C /src && rm -rf /src\nRUN rm -rf /src\n',
      'FROM debian:12\nRUN git clone https://a.example/a\nRUN rm -rf /src\n',
      'FROM debian:12\nWORKDIR /opt\nRUN wget https://a.example/a.tgz && cd a && rm -rf /opt/a /opt/a.tgz\nRUN rm -rf /opt/*.tgz\n',
      'FROM debian:12\nRUN curl -fLo /tmp/a.tgz https://a.example/a.tgz && tar xf /tmp/a.tgz && rm /tmp/a.tgz\n',
      'FROM debian:12 AS build\nCOPY a.zip /tmp\nRUN rm /tmp/a.zip\nFROM debian:12\nCOPY --from=build /x /x\n',
      'FROM debian:12\nCOPY setup.sh /tmp/\nRUN sh /tmp/setup.sh && rm /tmp/setup.sh\n',
      'FROM debian:12\nADD a.tar.gz /opt/\nRUN rm -f /opt/a.tar.gz\n',
      'FROM debian:12\nCOPY a.zip /x/a.zip\nRUN rm -f /y/a.zip\n',
      'FROM debian:12\nRUN wget -O /a.zip https://a.example/1\nRUN wget -O /a.zip https://a.example/2 && rm /a.zip\n',
      'FROM debian:12\nCOPY a.zip /a.zip\nRUN if [ -n "$X" ]; then rm /a.zip; fi\n',
    ],
  }));
