import { describe, it } from 'vitest';
import rule from '../../../rules/dockerfile/system-directory.ts';
import { testRule } from '../../../src/test-rule.ts';

describe('system-directory', () => {
  it('finds directories of the kernel and of the system, but not directories below them that belong to a program', () =>
    testRule(rule, {
      bad: [
        'FROM debian:13\nWORKDIR «/proc/self/fd/8»\n',
        'FROM debian:13\nWORKDIR «/dev»\n',
        'FROM debian:13\nWORKDIR «"/boot/grub"»\n',
        'FROM debian:13\nARG D=/sys\nWORKDIR «$D/fs»\n',
        'FROM debian:13\nVOLUME ["/data", «"/dev"»]\n',
        'FROM debian:13\nVOLUME «/etc» «/proc/»\n',
        'FROM debian:13\nVOLUME «/»\n',
        'FROM debian:13\nVOLUME «/run/docker.sock»\n',
        'FROM debian:13\nONBUILD VOLUME «/usr»\n',
      ],
      good: [
        'FROM debian:13\nWORKDIR /development\n',
        'FROM debian:13\nWORKDIR /dev/shm/x\n',
        'FROM debian:13\nWORKDIR /usr/src/app\n',
        'FROM debian:13\nWORKDIR $D\n',
        'FROM debian:13\nVOLUME /etc/myapp /usr/share/nginx/html /var/lib/docker\n',
        'FROM debian:13\nVOLUME /root/.cache\n',
        'FROM debian:13\nVOLUME /run\n',
      ],
    }));
});
