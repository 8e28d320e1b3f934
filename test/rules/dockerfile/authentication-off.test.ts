import { it } from 'vitest';
import rule from '../../../rules/dockerfile/authentication-off.ts';
import { testRule } from '../../../src/test-rule.ts';

it('finds settings that disable authentication in an image', () =>
  testRule(rule, {
    bad: [
      { text: 'FROM mysql:5.7\nENV «MYSQL_ALLOW_EMPTY_PASSWORD yes»\n', message: 'log in as root' },
      'FROM mysql:5.7\nENV MYSQL_DATABASE=cities \\\n    «MYSQL_ALLOW_EMPTY_PASSWORD=yes» \\\n    MYSQL_PASSWORD=secret\n',
      'FROM postgres:17\nARG METHOD=trust\nENV «POSTGRES_HOST_AUTH_METHOD=$METHOD»\n',
      'FROM traefik:v3.5\nCMD ["«--api.insecure=true»", "--providers.docker"]\n',
      'FROM debian:13\nCMD mongod «--noauth» --bind_ip_all\n',
      'FROM quay.io/jupyter/base-notebook\nCMD ["jupyter", "lab", "«--ServerApp.token=»"]\n',
      'FROM debian:13\nENTRYPOINT ["mysqld", "«--skip-grant-tables»"]\n',
      'FROM elasticsearch:9.1.0 AS base\nENV «xpack.security.enabled=false»\nFROM base\nRUN true\n',
    ],
    good: [
      'FROM mysql:5.7\nENV MYSQL_ALLOW_EMPTY_PASSWORD=yes\nENV MYSQL_ALLOW_EMPTY_PASSWORD=\n',
      'FROM mysql:5.7\nENV MYSQL_ALLOW_EMPTY_PASSWORD=yes MYSQL_ROOT_PASSWORD_FILE=/run/secrets/p\n',
      'FROM postgres:17 AS test\nENV POSTGRES_HOST_AUTH_METHOD=trust\nFROM debian:13\nCOPY --from=test /a /a\n',
      'FROM debian:13\nRUN mysqld --skip-grant-tables & sleep 5 && mysql -e "SELECT 1"\n',
      'FROM traefik:v3.5\nCMD ["--api.insecure=false"]\n',
      'FROM postgres:17\nENV POSTGRES_HOST_AUTH_METHOD=scram-sha-256\n',
    ],
  }));
