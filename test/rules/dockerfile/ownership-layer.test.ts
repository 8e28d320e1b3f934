import { test } from 'vitest';
import rule from '../../../rules/dockerfile/ownership-layer.ts';
import { testRule } from '../../../src/test-rule.ts';

test('ownership-layer', () =>
  testRule(rule, {
    bad: [
      { text: 'FROM debian:12\nCOPY app /app/\nRUN «chmod -R» 755 /app/\n', message: 'second time' },
      'FROM debian:12\nCOPY . /srv/app\nRUN useradd app && «chown app:app -R» /srv\n',
      'FROM debian:12\nCOPY . /srv\nRUN useradd app\nRUN «chown --recursive» app /srv\nUSER app\n',
      'FROM debian:12\nWORKDIR /app\nCOPY . .\nENV A=1\nRUN «chown -R» 1000:1000 .\n',
      'FROM debian:12\nADD a.tar.gz /srv\nRUN ["chown", "-R", "1", "/srv"]\n'.replace(
        '"chown", "-R"',
        '"«chown", "-R»"',
      ),
      'FROM debian:12\nCOPY --chown=1 . /srv\nRUN sudo «chmod -Rv» a+rX /srv\n',
    ],
    good: [
      'FROM debian:12\nCOPY --chown=app . /srv\nRUN chown -R app /srv\n',
      'FROM debian:12\nCOPY my.cnf /etc/my/\nRUN chmod -R 644 /etc/my\n',
      'FROM debian:12\nCOPY a.sh /a.sh\nRUN chmod +x /a.sh\n',
      'FROM debian:12\nCOPY . /srv\nRUN make && chown -R app /srv\n',
      'FROM debian:12\nCOPY . /srv\nRUN npm ci\nRUN chown -R app /srv\n',
      'FROM debian:12\nCOPY . /srv\nRUN chown -R app /var/log\n',
      'FROM debian:12\nCOPY . /srv-data\nRUN chown -R app /srv\n',
      'FROM debian:12 AS build\nCOPY . /srv\nRUN chown -R app /srv\nFROM debian:12\nCOPY --from=build /srv /srv\n',
    ],
  }));
