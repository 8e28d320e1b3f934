import { it } from 'vitest';
import rule from '../../../rules/dockerfile/copy-after-user.ts';
import { testRule } from '../../../src/test-rule.ts';

const on = (text: string) => `FROM debian:13\nWORKDIR /app\n${text}\n`;

it('finds files that belong to root although a user is set', () =>
  testRule(rule, {
    bad: [
      {
        text: on('USER app\n«COPY» . .'),
        fixed: on('USER app\nCOPY --chown=app . .'),
        message: 'the files belong to root: `app` cannot change them',
      },
      { text: on('USER app:web\n«COPY» a b /app/'), fixed: on('USER app:web\nCOPY --chown=app:web a b /app/') },
      { text: on('USER 1000:1000\n«COPY» . .'), fixed: on('USER 1000:1000\nCOPY --chown=1000:1000 . .') },
      {
        text: on('RUN groupadd app && useradd -g app app\nUSER app\n«COPY» . .'),
        fixed: on('RUN groupadd app && useradd -g app app\nUSER app\nCOPY --chown=app:app . .'),
      },
      { text: on('USER 1000\n«COPY» --link . .'), fixed: on('USER 1000\nCOPY --chown=1000 --link . .') },
      { text: on('USER app\n«COPY» --link . .'), fixed: on('USER app\nCOPY --link . .') },
      { text: on('USER app\n«COPY» ["a b", "/app/"]'), fixed: on('USER app\nCOPY --chown=app ["a b", "/app/"]') },
      { text: on('USER app\n«COPY» \\\n  a \\\n  /app/'), fixed: on('USER app\nCOPY \\\n  --chown=app a \\\n  /app/') },
      {
        text: on('USER app\n«COPY» <<EOF /app/conf\na\nEOF'),
        fixed: on('USER app\nCOPY --chown=app <<EOF /app/conf\na\nEOF'),
      },
      { text: on('USER app\n«ADD» src /app/src'), fixed: on('USER app\nADD --chown=app src /app/src') },
      {
        text: on('USER app\n«ADD» https://example.org/a.jar /app/'),
        fixed: on('USER app\nADD --chown=app https://example.org/a.jar /app/'),
        message: 'with mode 600: `app` cannot read it',
      },
      // USER of an earlier stage.
      {
        text: 'FROM debian:13 AS base\nUSER app\nFROM base\n«COPY» . /app\n',
        fixed: 'FROM debian:13 AS base\nUSER app\nFROM base\nCOPY --chown=app . /app\n',
      },
      // It continues as another user that is not root.
      { text: on('USER app\n«COPY» . .\nUSER 1000'), fixed: on('USER app\nCOPY --chown=app . .\nUSER 1000') },
      // A variable is not repeated, because a build may set another value.
      { text: on('ARG WHO=app\nUSER $WHO\n«COPY» . .'), fixed: on('ARG WHO=app\nUSER $WHO\nCOPY . .') },
      // One finding for the file, with all places.
      {
        text: on('USER app\n«COPY» a /app/\n«COPY» b /app/'),
        fixed: on('USER app\nCOPY --chown=app a /app/\nCOPY --chown=app b /app/'),
      },
    ],
    good: [
      on('COPY . .\nUSER app'),
      on('USER app\nCOPY --chown=app . .'),
      on('USER app\nCOPY --chown=root . .'),
      on('USER app\nCOPY --chmod=777 . .'),
      on('USER root\nCOPY . .'),
      on('USER 0:0\nCOPY . .'),
      on('USER app\nUSER root\nCOPY . .'),
      on('ARG WHO\nUSER $WHO\nCOPY . .'),
      // Root or a command changes the owner later.
      on('USER app\nCOPY . .\nUSER root\nRUN chown -R app /app\nUSER app'),
      on('USER app\nCOPY . .\nUSER root'),
      on('USER app\nCOPY . .\nRUN sudo chown -R app .'),
      // Files from other stages and archives keep their owners.
      'FROM debian:13 AS build\nFROM debian:13\nUSER app\nCOPY --from=build /app /app\n',
      on('USER app\nADD rootfs.tar.gz /app/'),
      // Files that are only read.
      on('USER app\nCOPY app.conf /etc/app/'),
      on('USER app\nCOPY tool /usr/local/bin/tool'),
      on('USER app\nCOPY tool /usr/bin/'),
      on('USER app\nCOPY docker-entrypoint.sh /'),
      on('USER app\nCOPY run.sh ./'),
      on('USER app\nCOPY requirements.txt /tmp/'),
      on('USER <UID>[:<GID>]\nCOPY . .'),
      on('USER app\nONBUILD COPY . .'),
      'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nUSER ContainerUser\nCOPY . C:/app\n',
    ],
  }));
