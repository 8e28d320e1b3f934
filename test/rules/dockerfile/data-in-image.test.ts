import { it } from 'vitest';
import rule from '../../../rules/dockerfile/data-in-image.ts';
import { testRule } from '../../../src/test-rule.ts';

const image = (run: string, rest = '') => `FROM debian:13\nRUN ${run}\n${rest}CMD ["/start"]\n`;

it('finds data stores whose files are created in the image', () =>
  testRule(rule, {
    bad: [
      image('apt-get install mysql-server && «/usr/local/mysql/scripts/mysql_install_db» --user=mysql'),
      image('«mysqld» --initialize-insecure --user=mysql'),
      image('su postgres -c "«initdb» -D /var/lib/pg"'),
      image('«service» mysql start && mysql -uroot -e "CREATE DATABASE a"'),
      image('«/etc/init.d/postgresql» start; createdb a'),
      image('<<EOF\n«pg_createcluster» 17 main\nEOF'),
    ],
    good: [
      image('mysql_install_db', 'VOLUME /var/lib/mysql\n'),
      image('mysql_install_db', 'VOLUME ["/var/lib/mysql"]\n'),
      image('apt-get install -y mysql-server'),
      image('service mysql start'),
      image('service nginx start && curl localhost'),
      'FROM debian:13 AS a\nRUN initdb\nFROM debian:13\nCMD ["a"]\n',
      'FROM example.com/a:1\nRUN initdb -D /d\nCMD ["a"]\n',
      'FROM postgres:18\nRUN initdb -D /d\nCMD ["postgres"]\n',
      // A test database in a build image.
      'FROM debian:13\nRUN initdb -D /d\n',
    ],
  }));
