import { describe, it } from 'vitest';
import exposed from '../../../rules/dockerfile/exposed-remote-login.ts';
import any from '../../../rules/dockerfile/exposed-ssh-port.ts';
import server from '../../../rules/dockerfile/ssh-server.ts';
import { testRule } from '../../../src/test-rule.ts';

describe('a remote login port', () => {
  it('is found in any form', () =>
    testRule(exposed, {
      bad: [
        'FROM debian:13\nEXPOSE «22/tcp»\n',
        { text: 'FROM debian:13\nEXPOSE «20-25»\n', message: 'SSH' },
        'FROM debian:13\nARG PORT=22\nEXPOSE 80 «$PORT»\n',
        { text: 'FROM debian:13\nEXPOSE 8080\nEXPOSE «2375»\n', message: 'Docker' },
        'FROM debian:13\nEXPOSE «3389»\n',
        'FROM debian:13\nEXPOSE 6000 «5900/tcp»\n',
      ],
      good: [
        'FROM debian:13\nEXPOSE 2222 220 8022\n',
        'FROM debian:13\nEXPOSE 22/udp\n',
        'FROM debian:13\nARG PORT\nEXPOSE $PORT\n',
        'FROM gitea/gitea:1.24\nEXPOSE 22\n',
        { 'sftp/Dockerfile': 'FROM debian:13\nEXPOSE 22\n' },
        { 'bastion.Dockerfile': 'FROM debian:13\nEXPOSE 22\n' },
        'FROM debian:13 AS build\nEXPOSE 22\nFROM debian:13\nCOPY --from=build /a /a\n',
      ],
    }));

  it('is reported as by scanners, where the other rule does not report it', () =>
    testRule(any, {
      bad: [
        { 'sftp/Dockerfile': 'FROM debian:13\nEXPOSE «22»\n' },
        'FROM debian:13\nEXPOSE «22/udp»\n',
        'FROM debian:13 AS build\nEXPOSE «22»\nFROM debian:13\nCOPY --from=build /a /a\n',
      ].map((each) => (typeof each === 'string' ? each : { text: each })),
      good: ['FROM debian:13\nEXPOSE 22\n', 'FROM debian:13\nEXPOSE 2222\n'],
    }));
});

it('finds remote login servers in images', () =>
  testRule(server, {
    bad: [
      'FROM debian:13\nRUN apt-get install -y curl «dropbear»\n',
      'FROM fedora:42\nRUN dnf -y install «openssh-server» && dnf clean all\n',
      'FROM alpine:3.22\nRUN apk add --no-cache «openssh» && ssh-keygen -A\nCMD ["/usr/sbin/sshd", "-D"]\n',
      'FROM alpine:3.22\nRUN apk add --no-cache «openssh-server»\n',
      'FROM debian:13\nRUN apt-get install -y «openssh-server=1:10.0*»\n',
    ],
    good: [
      'FROM debian:13\nRUN apt-get install -y openssh-client\n',
      'FROM alpine:3.22\nRUN apk add --no-cache openssh git\n',
      'FROM debian:13 AS test\nRUN apt-get install -y openssh-server\nFROM debian:13\nCOPY --from=test /a /a\n',
      { 'git-server/Dockerfile': 'FROM debian:13\nRUN apt-get install -y openssh-server git\n' },
      'FROM debian:13 AS dev\nRUN apt-get install -y openssh-server\n',
      { '.devcontainer/Dockerfile': 'FROM debian:13\nRUN apt-get install -y openssh-server\n' },
      'FROM debian:13\nRUN apt-get remove -y openssh-server\n',
    ],
  }));
