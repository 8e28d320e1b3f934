import { it } from 'vitest';
import rule from '../../../rules/shell/state-lost-after-run.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (...lines: readonly string[]): string => `FROM debian:13\n${lines.map((line) => `${line}\n`).join('')}`;

it('finds what a RUN sets up and nothing uses', () =>
  testRule(rule, {
    bad: [
      {
        text: file('RUN «cd /srv»', 'RUN make'),
        fixed: file('WORKDIR /srv', 'RUN make'),
        message: 'the working directory is gone when this RUN ends',
      },
      {
        text: file('RUN «export A=b»', 'RUN echo $A'),
        fixed: file('ENV A=b', 'RUN echo $A'),
        message: 'the variable is gone',
      },
      file('RUN apt-get install -y make && «cd /srv»'),
      file('RUN «export A=1 \\', '  && export B="two words"»'),
      { text: file('RUN python3 -m venv /v && «. /v/bin/activate»') },
      file('RUN «source ~/.bashrc»'),
      file('RUN ["bash", "-c", "«source /root/.nvm/nvm.sh»"]'),
      file('RUN «service mysql start»'),
      file('RUN apt-get install -y redis && «/etc/init.d/redis-server restart»'),
      file('RUN «systemctl start docker»'),
      file('RUN «su app»'),
      file('RUN «conda activate base»'),
      file('RUN «alias ll="ls -l"»'),
      file('RUN «umask 027»'),
      file('RUN «sysctl -w net.core.somaxconn=1024»'),
      { text: file('RUN «redis-server --port 6380» &'), message: 'the process of `redis-server`' },
      file('RUN <<EOF', 'make', '«cd /srv»', 'EOF'),
      file('ONBUILD RUN «cd /srv»'),
      { text: file('RUN echo 10.0.0.1 db >> «/etc/hosts»'), message: 'Docker mounts `/etc/hosts`' },
      file('RUN echo nameserver 1.1.1.1 | tee «/etc/resolv.conf» && make'),
    ],
    good: [
      file('RUN cd /srv && make'),
      file('RUN cd /src && make && cd ..'),
      file('RUN cd /src && make && cd /'),
      file('RUN export A=b && make'),
      file('RUN . /v/bin/activate && pip install -r requirements.txt'),
      file('RUN . ./build.sh'),
      file('RUN service mysql start && mysql < schema.sql'),
      file('RUN service mysql start; sleep 5; mysql < schema.sql; service mysql stop'),
      file('RUN service mysql stop'),
      file('RUN systemctl enable docker'),
      file('RUN su app -c "make"'),
      file('RUN redis-server & sleep 1 && redis-cli set a b'),
      file('RUN a & b & wait'),
      file('RUN (cd /src; make)'),
      file('RUN test -d /srv || cd /tmp'),
      file('RUN echo "export A=b" >> /etc/profile'),
      file('RUN cat /etc/hosts'),
      file('RUN echo "cd /srv"'),
      file('CMD service nginx start && tail -f /var/log/nginx/access.log'),
      'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL ["powershell"]\nRUN cd C:/srv\n',
    ],
  }));
