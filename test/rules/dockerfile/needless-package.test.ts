import { it } from 'vitest';
import rule from '../../../rules/dockerfile/needless-package.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (script: string): string => `FROM debian:12\nRUN ${script}\n`;

it('finds packages that an image rarely needs', () =>
  testRule(rule, {
    bad: [
      { text: run('apt-get install -y a «openssh-server» && b'), message: 'an SSH server' },
      run('apk add --no-cache «sudo» «vim» «nano=1.2»'),
      run('dnf install -y «vim-enhanced» «man-db»'),
      run('<<EOF\nzypper in -y \\\n  «emacs-nox» \\\n  a\nEOF'),
      run('["pacman", "-S", "«htop»"]'),
      run('apk add «php84-pecl-xdebug»'),
      {
        text: 'FROM php:8.4\nRUN pecl install «xdebug-3.4.0» && docker-php-ext-enable opcache\n',
        message: 'slows PHP down',
      },
      'FROM php:8.4\nRUN install-php-extensions gd «xdebug»\n',
      { text: run('apt-get install -y vim «cowsay-x»'), options: { packages: ['cowsay*'] }, message: 'rarely needed' },
    ],
    good: [
      { text: { 'docker/php-dev/Dockerfile': 'FROM php:8.4\nRUN pecl install xdebug\n' } },
      'FROM php:8.4\nRUN if [ "$X" = 1 ]; then pecl install xdebug; fi\n',
      'FROM php:8.4 AS php_dev\nRUN pecl install xdebug\n',
      run('apt-get install -y openssh-client vimix libsystemd-dev; pip install sudo; apt-get purge -y vim'),
      run('apt-get install -y openssh-server\nCMD ["/usr/sbin/sshd", "-D"]'),
      run('apt-get install -y systemd\nENTRYPOINT ["/lib/systemd/systemd"]'),
      'FROM debian:12 AS build\nRUN apt-get install -y vim\nFROM debian:12\nCOPY --from=build /a /a\n',
      'FROM debian:12 AS dev\nRUN apt-get install -y vim\n',
      { text: run('apt-get install -y vim'), options: { packages: [] } },
    ],
  }));
