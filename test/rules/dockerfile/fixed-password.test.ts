import { it } from 'vitest';
import rule from '../../../rules/dockerfile/fixed-password.ts';
import any from '../../../rules/dockerfile/password-of-account.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (text: string): string => `FROM debian:13\nRUN ${text}\n`;

it('finds passwords that a build sets', () =>
  testRule(rule, {
    bad: [
      run("echo «'root:root'» | chpasswd"),
      run('useradd a && echo «"a:pa55"» | sudo chpasswd'),
      run("echo -e «'root:toor'» | /usr/sbin/chpasswd"),
      run("printf «'app:secret\\n'» | chpasswd"),
      run("echo «'a:$6$x$abc'» | chpasswd -e"),
      'FROM debian:13\nSHELL ["/bin/bash", "-c"]\nRUN chpasswd <<< «"root:root"»\n',
      run('sh -c "echo «root:root» | chpasswd"'),
      run("echo «'pa55'» | passwd --stdin root"),
      run("printf «'a\\na\\n'» | passwd root"),
      { text: run('adduser -D app && passwd «-d» app'), message: 'empty password' },
      { text: run('passwd «--delete» root'), message: 'empty password' },
      { text: run("usermod -p «''» root"), message: 'empty password' },
      { text: run("sed -i «'s/^root:!/root:/;s/root:x:/root::/'» /etc/shadow"), message: 'empty password' },
      { text: run("useradd -m -p «'$6$abc'» app"), message: 'hash' },
      { text: run("useradd --password «'$1$abc'» app"), message: 'hash' },
      run('useradd -m -p «$(openssl passwd -1 hunter2)» app'),
      run(`mysql -uroot -e "GRANT ALL ON *.* TO 'root'@'%' «IDENTIFIED BY '123456»' WITH GRANT OPTION;"`),
      run(`mysql -e "UPDATE mysql.user SET password=«PASSWORD('123456»') WHERE User='root';"`),
      run(`service postgresql start && su postgres -c "psql -c \\"ALTER «USER postgres PASSWORD 'pa55»'\\""`),
      run(`echo "CREATE USER a «IDENTIFIED BY 'pa55»';" | mysql`),
      run('mysqladmin -u root password «pa55»'),
      run('rabbitmqctl add_user app «pa55» && rabbitmqctl set_user_tags app administrator'),
      run('/opt/jboss/bin/add-user.sh admin «Admin1» --silent'),
      run('x11vnc -storepasswd «1234» /etc/x11vnc.pass'),
      run("echo «'mysql-server mysql-server/root_password password root'» | debconf-set-selections"),
      'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN net user /add app «Passw0rd»\n',
    ],
    good: [
      run('echo "root:$(cat /run/secrets/pw)" | chpasswd'),
      run('--mount=type=secret,id=pw chpasswd < /run/secrets/pw'),
      'FROM debian:13\nARG ROOT_PASSWORD\nRUN echo "root:${ROOT_PASSWORD}" | chpasswd\n',
      run("echo 'app:*' | chpasswd -e && usermod -p '*' app && useradd -p '!' b && usermod -p x c"),
      run('passwd -l root && passwd --lock app && usermod -L b && passwd -S root'),
      run('passwd -d app && passwd -l app'),
      run('useradd -m -u 1000 -s /bin/sh -G users app && adduser --disabled-password --gecos "" a'),
      run('useradd -m -p "$(openssl passwd -1 $APP_PASSWORD)" app'),
      run(`mysql -e "CREATE USER a IDENTIFIED BY '$DB_PASSWORD'"`),
      run("sed -i 's/root:!/root:*/' /etc/shadow && sed -i 's/a::b/c/' /etc/other"),
      run('rabbitmqctl add_user app "$PASSWORD" && rabbitmq-plugins enable x'),
      run('echo "PASSWORD is set later" && apt-get install -y passwd'),
      'FROM debian:13\nCMD echo root:root | chpasswd && exec sshd -D\n',
      'FROM debian:13 AS test\nRUN echo root:root | chpasswd\nFROM debian:13\nCOPY --from=test /a /a\n',
      'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN net user && net user admin /active:no\n',
    ],
  }));

it('lists other calls of chpasswd only for checkov', () =>
  testRule(any, {
    bad: [
      run('echo "root:$PW" | «chpasswd»'),
      run("echo 'a:*' | «chpasswd» -e"),
      'FROM debian:13 AS a\nRUN echo root:root | «chpasswd»\nFROM debian:13\nCOPY --from=a /a /a\n',
    ],
    good: [
      run('echo root:root | chpasswd'),
      run('cat /usr/sbin/chpasswd'),
      'FROM debian:13\nCMD echo a:b | chpasswd\n',
    ],
  }));
