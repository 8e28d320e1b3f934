import { it } from 'vitest';
import sharedPassword from '../../../rules/compose/shared-password.ts';
import { testRule } from '../../../src/test-rule.ts';

const store = (name: string, image: string, variables: string) =>
  `  ${name}:\n    image: ${image}\n    environment: {${variables}}\n`;
const mysql = (variables: string) => `services:\n${store('db', 'mysql:8.4', variables)}`;

it('finds accounts that have one password', () =>
  testRule(sharedPassword, {
    bad: [
      {
        text: mysql('MYSQL_ROOT_PASSWORD: plum-zeta, MYSQL_PASSWORD: «plum-zeta»'),
        message: '`MYSQL_PASSWORD` and `MYSQL_ROOT_PASSWORD` of MySQL are the same password',
      },
      mysql('MYSQL_ROOT_PASSWORD: $PW, MYSQL_PASSWORD: «$PW»'),
      mysql('MYSQL_ROOT_PASSWORD: plum-zeta') + store('a', 'postgres:18', 'POSTGRES_PASSWORD: «plum-zeta»'),
      mysql('MYSQL_ROOT_PASSWORD: plum-zeta') +
        store('a', 'grafana/grafana:12.0.0', 'GF_SECURITY_ADMIN_PASSWORD: «plum-zeta»'),
      `services:\n  db:\n    image: mariadb:11\n    environment:\n      - MARIADB_ROOT_PASSWORD=plum-zeta\n      - MARIADB_PASSWORD=«plum-zeta»\n`,
    ],
    good: [
      mysql('MYSQL_ROOT_PASSWORD: plum-zeta, MYSQL_PASSWORD: zeta-plum'),
      mysql('MYSQL_ROOT_PASSWORD: $A, MYSQL_PASSWORD: $B'),
      mysql('MYSQL_ROOT_PASSWORD: plum-zeta, MARIADB_ROOT_PASSWORD: plum-zeta'),
      mysql('MYSQL_ROOT_PASSWORD: "", MYSQL_PASSWORD: ""'),
      mysql('MYSQL_ROOT_PASSWORD: plum-zeta') + store('replica', 'mysql:8.4', 'MYSQL_ROOT_PASSWORD: plum-zeta'),
      mysql('MYSQL_ROOT_PASSWORD: plum-zeta') + store('web', 'wordpress:6', 'MYSQL_PASSWORD: plum-zeta'),
      mysql('MYSQL_ROOT_PASSWORD: plum-zeta') + store('web', 'example/web:1', 'POSTGRES_PASSWORD: plum-zeta'),
    ],
  }));
