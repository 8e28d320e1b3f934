import { it } from 'vitest';
import certificateChecksOff from '../../../rules/shell/certificate-checks-off.ts';
import plainHttp from '../../../rules/shell/plain-http.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (...lines: readonly string[]): string => `FROM x/y:1\n${lines.map((line) => `${line}\n`).join('')}`;

it('finds downloads over plain http', () =>
  testRule(plainHttp, {
    bad: [
      {
        text: file('RUN curl -fsSL «"http://x.org/a.sh"» | sh'),
        fixed: file('RUN curl -fsSL "https://x.org/a.sh" | sh'),
        message: '`http://x.org/a.sh` uses unencrypted http',
      },
      {
        text: file('RUN wget -qO- «http://x.org/$V.tgz» | tar xz'),
        fixed: file('RUN wget -qO- https://x.org/$V.tgz | tar xz'),
        message: '`http://x.org/…`',
      },
      { text: file('RUN git clone «http://x.org/a.git»'), fixed: file('RUN git clone https://x.org/a.git') },
      file('RUN pip install «--index-url http://x.org/simple» a'),
      {
        text: file('RUN yum -y install «http://x.org/a.rpm»', 'RUN rpm --import «http://x.org/key»'),
        fixed: file('RUN yum -y install https://x.org/a.rpm', 'RUN rpm --import https://x.org/key'),
      },
      { text: file('ONBUILD ADD «http://x.org/a» /a'), fixed: file('ONBUILD ADD https://x.org/a /a') },
      file('ENV URL=http://x.org/a', 'RUN curl -fo a «$URL»'),
      file('ARG V=1', 'RUN BASE="http://x.org/$V"; wget «"$BASE/$(uname -m).tgz"»'),
      {
        text: file('RUN npm config set registry «http://x.org/npm» && yarn config set registry «"http://x.org/y"» -g'),
        fixed: file('RUN npm config set registry https://x.org/npm && yarn config set registry "https://x.org/y" -g'),
      },
      {
        text: file('RUN gem sources --remove https://rubygems.org/ --add «http://gems.x.org/»'),
        fixed: file('RUN gem sources --remove https://rubygems.org/ --add https://gems.x.org/'),
      },
      file('RUN go env -w «GOPROXY=http://x.org,direct»'),
      {
        text: file('ENV PIP_INDEX_URL=«http://pypi.x.org/simple»', 'ARG NPM_CONFIG_REGISTRY=«"http://x.org/"»'),
        fixed: file('ENV PIP_INDEX_URL=https://pypi.x.org/simple', 'ARG NPM_CONFIG_REGISTRY="https://x.org/"'),
      },
      file('RUN wget «ftp://x.org/a» && svn co svn://x.org/a'),
      file('RUN wget «http://93.184.216.34/a» -O b'),
      file('RUN wget «http://x.org:8080/a» -O b'),
      {
        text: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN curl -fSLo a.exe «http://x.org/a.exe»\n',
        fixed: 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN curl -fSLo a.exe https://x.org/a.exe\n',
      },
    ],
    good: [
      file('RUN curl -fO https://x.org/a', 'ADD https://x.org/a /a', 'COPY a /b'),
      file(
        'RUN curl -fO http://localhost:8080/a',
        'RUN wget http://10.0.0.1/a',
        'RUN wget http://nexus/a',
        'RUN wget http://files.corp.internal/a',
      ),
      file('RUN curl -fO http://$HOST/a', 'RUN wget http://a.$DOMAIN/a', 'RUN wget $URL'),
      file('RUN curl -fO http://x.org/a && echo "12  a" | sha256sum -c -'),
      file('RUN curl -fO http://x.org/a', 'RUN echo "12  a" | sha256sum -c -'),
      file('RUN curl -fO http://x.org/a && curl -fO http://x.org/a.asc && gpg --batch --verify a.asc a'),
      file('ADD --checksum=sha256:12 http://x.org/a /a'),
      file(
        "RUN echo 'deb http://deb.debian.org/debian sid main' > /etc/apt/sources.list",
        'RUN apk add --repository http://x.org/edge a',
      ),
      file(
        'ENV http_proxy=http://proxy.x.org:3128',
        'RUN http_proxy=http://proxy.x.org:3128 apt-get update',
        'LABEL url=http://x.org/a',
      ),
      file(
        'HEALTHCHECK CMD curl -f http://x.org/a | grep a',
        'RUN curl -f http://x.org/',
        'RUN curl -fsI http://x.org/ > a',
      ),
    ],
  }));

it('finds certificate checks that are turned off', () =>
  testRule(certificateChecksOff, {
    bad: [
      { text: file('RUN curl «-k» -fo a https://x.org/a'), fixed: file('RUN curl -fo a https://x.org/a') },
      { text: file('RUN curl «-fsSkLo» a https://x.org/a'), fixed: file('RUN curl -fsSLo a https://x.org/a') },
      { text: file('RUN sudo wget «--no-check-certificate» $URL'), fixed: file('RUN sudo wget $URL') },
      file('RUN ["curl", "«--insecure»", "https://x.org/a", "-fo", "a"]'),
      file('RUN git -c «http.sslVerify=false» clone https://x.org/a'),
      file('RUN git config --global «http.sslverify false» && git config --system «http.https://x.org/.sslVerify "0"»'),
      file(
        'RUN npm config set «strict-ssl false» -g && yarn config set «"strict-ssl" false»',
        'RUN npm install «--strict-ssl=false»',
      ),
      file('RUN pip install «--trusted-host pypi.org» a && python3 -m pip config set «global.trusted-host pypi.org»'),
      file('RUN yum -y install «--setopt=sslverify=0» a', 'RUN apt-get -o «Acquire::https::Verify-Peer=false» update'),
      file(
        'RUN echo «"sslverify=0"» >> /etc/yum.conf',
        'RUN composer config -g «disable-tls true» && conda config --set «ssl_verify no»',
      ),
      file(
        'RUN export «GIT_SSL_NO_VERIFY=1» && git clone https://x.org/a',
        'RUN «GIT_SSL_NO_VERIFY=true» git clone https://x.org/a',
      ),
      file(
        'ENV «PYTHONHTTPSVERIFY=0» A=b',
        'ARG «NODE_TLS_REJECT_UNAUTHORIZED=0»',
        'ENV «npm_config_strict_ssl false»',
        'ENV «PIP_TRUSTED_HOST="pypi.org"»',
      ),
      file('RUN mvn -B «-Dmaven.wagon.http.ssl.insecure=true» package', 'ENV «UV_INSECURE_HOST=pypi.org»'),
      file('ENV «MAVEN_OPTS="-Xmx1g -Dmaven.wagon.http.ssl.allowall=true"»', 'ENV «YARN_ENABLE_STRICT_SSL=false»'),
      file("RUN printf «'[global]\\ntrusted-host = pypi.org\\n'» > /etc/pip.conf", 'RUN echo «insecure» >> ~/.curlrc'),
      file('COPY <<EOF /etc/pip.conf', '[global]', '«trusted-host = pypi.org»', 'EOF'),
      file('RUN cat > /root/.wgetrc <<EOF', '«check_certificate = off»', 'EOF'),
      file('RUN sed -i «"s/sslverify=1/sslverify=0/"» /etc/yum.conf', 'RUN npm ci «--no-strict-ssl»'),
      file('RUN apk «--no-check-certificate» add a && uv pip install «--allow-insecure-host pypi.org» a'),
      file('RUN dnf5 config-manager setopt «a.sslverify=0» && go env -w «GOINSECURE=*»'),
      'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL ["powershell"]\nRUN iwr «-SkipCertificateCheck» https://x.org/a -OutFile a\n',
      file('RUN helm «--insecure-skip-tls-verify» pull a', 'RUN skopeo copy «--src-tls-verify=false» docker://a dir:b'),
    ],
    good: [
      file(
        'RUN curl -fsSLo a https://x.org/a',
        'RUN wget -k https://x.org/a',
        'RUN tar -k -xf a',
        'RUN curl -fo k https://x.org/-k',
      ),
      file('RUN curl -kfo a https://localhost:8443/a', 'HEALTHCHECK CMD curl -kf https://localhost/ || exit 1'),
      file('RUN curl -kfLo a https://x.org/a && echo "12  a" | sha256sum -c -'),
      file(
        'RUN git config --global http.sslVerify true',
        'RUN npm config set strict-ssl true',
        'RUN yum --setopt=sslverify=1 install a',
      ),
      file('ENV NODE_TLS_REJECT_UNAUTHORIZED=1 PYTHONHTTPSVERIFY=1', 'ARG GIT_SSL_NO_VERIFY', 'ENV PIP_TRUSTED_HOST='),
      file(
        'RUN sed -i "s/sslverify=0/sslverify=1/" /etc/yum.conf',
        'COPY <<EOF /etc/pip.conf',
        '# trusted-host = a',
        'EOF',
      ),
      file(
        'RUN echo insecure > /motd',
        'ENV MAVEN_OPTS=-Xmx1g',
        'RUN mvn -Dmaven.wagon.http.ssl.insecure=false package',
      ),
      file('RUN echo curl -k', 'RUN grep sslverify=0 /etc/yum.conf'),
    ],
  }));
