import { it } from 'vitest';
import rule from '../../../rules/dockerfile/program-owned-by-user.ts';
import { testRule } from '../../../src/test-rule.ts';

it('finds scripts and programs that a user other than root owns', () =>
  testRule(rule, {
    bad: [
      'FROM debian:13\nCOPY «--chown=app» server /usr/local/bin/\n',
      'FROM debian:13\nCOPY «--chown=1000:1000» entrypoint.sh /app/\n',
      'FROM debian:13\nADD «--chown=app:app» x /usr/bin/x\n',
      'FROM debian:13\nCOPY «--chown=app» --chmod=755 run.sh /app/run.sh\n',
    ],
    good: [
      'FROM debian:13\nCOPY --chown=app . /app\n',
      'FROM debian:13\nCOPY --chown=root:app server /usr/local/bin/\n',
      'FROM debian:13\nCOPY --chown=0:0 a.sh /a.sh\n',
      'FROM debian:13\nCOPY --chown=app --chmod=555 a.sh /a.sh\n',
      'FROM debian:13\nCOPY --chown=$WHO a.sh /a.sh\n',
      'FROM debian:13 AS build\nCOPY --chown=app a.sh /usr/local/bin/\nFROM alpine:3.22\n',
      'FROM debian:13\nCOPY a.sh /usr/local/bin/\n',
    ],
  }));
