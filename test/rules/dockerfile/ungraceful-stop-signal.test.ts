import { it } from 'vitest';
import rule from '../../../rules/dockerfile/ungraceful-stop-signal.ts';
import { testRule } from '../../../src/test-rule.ts';

it('finds signals that end a program before its work is done', () =>
  testRule(rule, {
    bad: [
      ...['KILL', '9', 'SIGSTOP', 'sigkill'].map((signal) => ({
        text: `FROM debian:13\nSTOPSIGNAL «${signal}»\nCMD ["a"]\n`,
        fixed: 'FROM debian:13\nSTOPSIGNAL SIGTERM\nCMD ["a"]\n',
      })),
      {
        text: 'FROM debian:13\nSTOPSIGNAL «SIGTERM»\nCMD ["nginx", "-g", "daemon off;"]\n',
        fixed: 'FROM debian:13\nSTOPSIGNAL SIGQUIT\nCMD ["nginx", "-g", "daemon off;"]\n',
      },
      { text: 'FROM alpine:3.22\nRUN apk add nginx\n«CMD» ["nginx", "-g", "daemon off;"]\n', message: 'SIGQUIT' },
      { text: 'FROM alpine:3.22\n«ENTRYPOINT» ["/usr/sbin/php-fpm84", "-F"]\n', message: 'SIGQUIT' },
      { text: 'FROM debian:13\n«CMD» ["tini", "--", "php-fpm8.4", "-F"]\n', message: 'PHP-FPM' },
      { text: 'FROM debian:13\n«CMD» ["apache2ctl", "-D", "FOREGROUND"]\n', message: 'SIGWINCH' },
      { text: 'FROM fedora:43\n«CMD» ["/usr/lib/systemd/systemd"]\n', message: 'SIGRTMIN+3' },
      { text: 'FROM debian:13\n«CMD» ["postgres", "-D", "/d"]\n', message: 'SIGINT' },
    ],
    good: [
      'FROM nginx:1.29\nCMD ["nginx", "-g", "daemon off;"]\n',
      'FROM php:8.4-fpm\nCMD ["php-fpm"]\n',
      'FROM example.com/web:1\nCMD ["nginx"]\n',
      'FROM debian:13\nSTOPSIGNAL SIGQUIT\nCMD ["nginx"]\n',
      'FROM debian:13 AS base\nSTOPSIGNAL 3\nFROM base\nCMD ["nginx"]\n',
      'FROM debian:13\nARG S=KILL\nSTOPSIGNAL $S\nCMD ["a"]\n',
      'FROM debian:13\nSTOPSIGNAL SIGTERM\nCMD ["a"]\n',
      'FROM debian:13\nCMD nginx\n',
      'FROM debian:13\nENTRYPOINT ["/start"]\nCMD ["nginx"]\n',
    ],
  }));
