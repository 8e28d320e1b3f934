import { it } from 'vitest';
import rule from '../../../rules/dockerfile/unused-user.ts';
import { testRule } from '../../../src/test-rule.ts';

const image = (run: string, rest = '', cmd = 'CMD ["server"]') => `FROM debian:13\nRUN ${run}\n${rest}${cmd}\n`;

it('finds users that are created but not used', () =>
  testRule(rule, {
    bad: [
      image('«useradd -m -u 1001 app»'),
      image('«adduser --system --group --home /srv/app app»', 'WORKDIR /srv/app\n'),
      image('groupadd -g 5 grp && \\\n    «useradd -r -g grp app»', 'COPY app/ /srv/app/\n'),
      'FROM alpine:3.22\nRUN addgroup -S grp && «adduser -S -D -H -G grp app»\n# run as app\nCMD ["server"]\n',
      image('<<EOF\n«useradd app»\nEOF'),
    ],
    good: [
      image('useradd app', 'USER app\n'),
      image('useradd -u 1001 app', 'COPY --chown=1001 . /srv\n'),
      image('useradd app', 'COPY --chown=app:app . /srv\n'),
      image('useradd app && chown -R app /srv'),
      image('useradd app', '', 'CMD ["gosu", "app", "server"]'),
      image('useradd app', '', 'CMD ["server", "--user", "app"]'),
      image('useradd app', '', 'CMD ["server", "--user=app"]'),
      image('useradd app', 'ENV RUN_AS=app\n'),
      image('useradd app', 'RUN echo "app ALL=(ALL)" > /etc/sudoers.d/app\n'),
      image('useradd app', 'COPY start.sh /\n', 'ENTRYPOINT ["/start.sh"]'),
      image('useradd app', '', 'CMD ["nginx"]'),
      image('useradd mysql'),
      image('useradd a && useradd b'),
      image('useradd app', '', ''),
      image('useradd app', '', 'CMD ["bash"]'),
      'FROM debian:13 AS build\nRUN useradd app\nFROM debian:13\nCMD ["server"]\n',
      'FROM example.com/base:1\nRUN useradd app\nCMD ["server"]\n',
      'FROM postgres:18\nRUN useradd app\nCMD ["postgres"]\n',
    ],
  }));
