import { describe, it } from 'vitest';
import aptInScript from '../../../rules/shell/apt-in-script.ts';
import distributionUpgrade from '../../../rules/shell/distribution-upgrade.ts';
import interactiveInstall from '../../../rules/shell/interactive-install.ts';
import unpinnedLibrary from '../../../rules/shell/unpinned-library.ts';
import unpinnedSystemPackage from '../../../rules/shell/unpinned-system-package.ts';
import unverifiedPackages from '../../../rules/shell/unverified-packages.ts';
import unwantedRecommends from '../../../rules/shell/unwanted-recommends.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (script: string): string => `FROM debian:12\nRUN ${script}\n`;

describe('interactive-install', () => {
  it('requires an option where a package manager asks for confirmation', () =>
    testRule(interactiveInstall, {
      bad: [
        {
          text: run('«apt-get -q install» a && «apt-get upgrade» && «apt-get autoremove»'),
          fixed: run('apt-get -q install -y a && apt-get upgrade -y && apt-get autoremove -y'),
        },
        {
          text: 'FROM debian:12\nARG T=a\nRUN «apt-get install» -t $T a="$T"\n',
          fixed: 'FROM debian:12\nARG T=a\nRUN apt-get install -y -t $T a="$T"\n',
        },
        { text: run('O=-q; «apt-get install» $O a'), fixed: run('O=-q; apt-get install -y $O a') },
        {
          text: run('DEBIAN_FRONTEND=noninteractive «apt-get install» a'),
          fixed: run('DEBIAN_FRONTEND=noninteractive apt-get install -y a'),
        },
        {
          text: run('«zypper install» a && «yum --enablerepo=x groupinstall» b && «pacman -S» c'),
          fixed: run('zypper install -y a && yum --enablerepo=x groupinstall -y b && pacman -S --noconfirm c'),
        },
        ...[
          ['apt-get autoremove', 'when there is something to remove'],
          ['apt-get purge', 'when there is something to remove', '--autoremove'],
          ['dnf upgrade', 'when there is something to upgrade'],
          ['apt-get dist-upgrade', 'when there is something to upgrade'],
          ['apt-get install', 'when there is something to repair', '-f'],
          ['zypper inr', 'when there is something to install'],
          ['apt-get install', 'when it needs additional packages', 'a'],
          ['yum autoremove', 'asks for confirmation, and', 'a'],
        ].map(([head, message, rest = '']) => ({
          text: run(`«${head}» ${rest}`.trim()),
          fixed: run(`${head} ${head?.startsWith('pacman') ? '--noconfirm' : '-y'} ${rest}`.trim()),
          message,
        })),
        {
          text: run('xargs -a list «apt-get install» --no-upgrade'),
          fixed: run('xargs -a list apt-get install -y --no-upgrade'),
        },
        { text: run(`bash -c "«apt install» a"`), fixed: run(`bash -c "apt install -y a"`) },
      ],
      good: [
        'FROM debian:12\nARG O=\nRUN apt-get install $O a\n',
        'FROM debian:12\nARG O=-q\nRUN apt-get install $O a\n',
        'FROM debian:12\nENV O=-yq\nRUN apt-get install $O a\n',
        run('apt-get install -y a; apt-get -qq install a; apt-get install a --yes; apt-get -q=2 install a'),
        run('apt-get -o APT::Get::Assume-Yes=true install a'),
        run(`echo 'APT::Get::Assume-Yes "true";' > /etc/apt/apt.conf.d/90yes\nRUN apt-get install a`),
        'FROM debian:12\nCOPY apt.conf /etc/apt/apt.conf.d/\nRUN apt-get install a\n',
        run('yes | apt-get install a'),
        run('apt-get install $OPTIONS a'),
        run('apt-get install --dry-run a; apt-get update; apt-get clean; apk add a; npm install; pip install a'),
        run('zypper --non-interactive install a; zypper -n rm a; dnf --setopt=assumeyes=1 install a'),
        run('echo apt-get install a'),
        run('apt-get install; apt-get -q purge; apt-get remove --purge; apt install --fix-missing; dnf remove'),
      ],
    }));

  it('looks into Compose files', () =>
    testRule(interactiveInstall, {
      bad: [
        {
          text: {
            'compose.yaml': `services:\n  a:\n    image: debian:12\n    command: sh -c "apt-get update && «apt-get install» curl"\n`,
          },
          fixed: {
            'compose.yaml': `services:\n  a:\n    image: debian:12\n    command: sh -c "apt-get update && apt-get install -y curl"\n`,
          },
        },
      ],
    }));
});

describe('apt-in-script', () => {
  it('suggests the program with a stable interface', () =>
    testRule(aptInScript, {
      bad: [
        {
          text: run('sudo «/usr/bin/apt» -y full-upgrade && «apt» show x'),
          fixed: run('sudo /usr/bin/apt-get -y dist-upgrade && apt-cache show x'),
        },
        run('«apt» list --installed'),
      ],
      good: [run('apt-get update; aptitude update; echo apt update; apt-cache search x; apt-key list')],
    }));
});

describe('unwanted-recommends', () => {
  it('requires the option or the setting', () =>
    testRule(unwantedRecommends, {
      bad: [
        {
          text: run('«apt-get -o A=b install» -y a'),
          fixed: run('apt-get -o A=b install --no-install-recommends -y a'),
        },
      ],
      good: [
        run('apt-get install --no-install-recommends a; apt-get install --install-recommends a'),
        run('apt-get -o APT::Install-Recommends=false install a'),
        run(`echo 'APT::Install-Recommends "0";' > /etc/apt/apt.conf.d/01\nRUN apt-get install a`),
        run('apt-get upgrade; apt-get install $X'),
      ],
    }));
});

describe('unpinned packages', () => {
  it('of the distribution', () =>
    testRule(unpinnedSystemPackage, {
      bad: [
        {
          text: run('apt-get install -y -t stable a=1 «b» c:amd64 "d" ./e.deb'),
          message: '`b`, `c` and `d` are not pinned',
        },
        { text: run('apk add -t .deps «a» b c d~1 e'), message: '`a`, `b` and 2 more' },
        run('yum install -y a-1.2 «java-11-openjdk»'),
        { text: run('dnf swap -y a «b»'), message: '`b` is not pinned' },
        { text: run('D="a b=1"; apt-get install -y «$D»'), message: '`a` is not pinned' },
        { text: 'FROM debian:12\nENV D="a b"\nRUN apt-get install -y «$D»\n', message: '`a` and `b`' },
        { text: 'FROM debian:12\nARG D="a b"\nRUN apt-get install -y «${D}» c=1\n', message: '`a` and `b`' },
        { text: 'FROM debian:12 AS a\nENV D=b\nFROM a\nRUN apt-get install -y «"$D"»\n', message: '`b` is' },
      ],
      good: [
        run('apt-get install -y a=1 b/stable c=$V $D ./e.deb https://x.org/f.deb'),
        run('apk add a=1 b~2 c\\>3 d=~4; apk del e'),
        run('dnf install -y a-1.2-3.el9 b-1.2.x86_64 @group x.rpm'),
        run('zypper install a=1 "b>=2" -t pattern c'),
        run('dnf module install -y nodejs:18 && yum -y groupinstall base && dnf install @x'),
        run('D="a=1 b=2"; apt-get install -y $D'),
        'FROM debian:12\nENV D="a=1"\nRUN apt-get install -y $D\n',
        'FROM debian:12\nARG D\nRUN apt-get install -y $D $E\n',
        'FROM debian:12\nARG V=1\nRUN apt-get install -y a=$V\n',
        run('apt-get update; apt-get remove a; apt-get build-dep a'),
      ],
    }));

  it('of a language', () =>
    testRule(unpinnedLibrary, {
      bad: [
        run('pip install --upgrade «pip» a==1'),
        run('npm i -g «@a/b» c@1'),
        run('gem install «a» b:1'),
        run('go install «example.org/x/y@latest»'),
        run('go get «example.org/x/y»'),
        run('pipx inject --include-apps app «plugin» other==1'),
        run('cargo install --locked «ripgrep»'),
        run('npm i «user/repo»'),
        run('npm install -g «git+https://x.org/c.git»'),
        run('pip install «git+https://x.org/d»'),
        run('pip install "«d @ git+ssh://git@x.org/d»"').replace('"«', '«"').replace('»"', '"»'),
        run('go run «example.org/x/y@latest» --flag z'),
        run('yarn global add «pm2»'),
        run('pnpm add -g «a» b@1'),
        run('bun add «a»'),
        run('composer global require «a/b» c/d:1'),
        run('conda install -y «numpy» scipy=1.2 -c conda-forge'),
        run('pecl install «redis» xdebug-3.1.0'),
        run('luarocks install «luasocket»'),
        run('cpanm «Foo::Bar» Baz@1'),
        run('dotnet tool install -g «dotnet-ef»'),
      ],
      good: [
        run('pip install -r requirements.txt a; pip install . ./b c.whl git+https://x.org/d@1 "e>=1" f==$V $G'),
        run('npm install; npm ci; npm i ./a b@1 user/repo#v1 git+https://x.org/c.git#1a2b $D'),
        run('gem install a -v 1; bundle install; gem install b:1 -- --with-c --d'),
        run('pip install ".[dev]" ./a[b] && uv pip install --system .[c,d] && pipx install ..[e]'),
        run('go install example.org/x/cmd/y; GOOS=linux go install -ldflags "-s" example.org/x/... std'),
        run('pipx inject app plugin==1; pipx reinstall app; pipx inject app -r requirements.txt'),
        run('go install ./... example.org/x@v1; go mod download; go build x'),
        run('cargo install a@1 && cargo install --git https://x.org/a && cargo build'),
        run('go run ./cmd/x; go run main.go; go run example.org/x/y; go run example.org/x/y@v1 a b'),
        run('gem install a:1 -- --use-system-libraries'),
        run('luarocks install luasocket 3.0-1; dotnet tool install -g x --version 1; dotnet publish App -c Release'),
        run('mvn -q package; gradle build; cpan Foo::Bar; cpanm --installdeps .; yarn install; composer install'),
        run('uv sync --frozen; uv pip install -r a.txt; uv pip sync a.txt'),
      ],
    }));
});

describe('unverified-packages', () => {
  it('finds checks that are turned off', () =>
    testRule(unverifiedPackages, {
      bad: [
        run('apt-get install -y «--allow-unauthenticated» a'),
        run('apt-get «-o Acquire::AllowInsecureRepositories=true» update'),
        run('yum -y «--setopt=base.gpgcheck=0» install a'),
        run('curl -fsSLO https://x.org/a.rpm && rpm -i «--nosignature» a.rpm'),
        run('wget https://x.org/g.apk && apk add «--allow-untrusted» g.apk'),
        'FROM fedora:42\nADD https://x.org/a.rpm /\nRUN dnf -y install «--nogpgcheck» /a.rpm\n',
        run('yum -y install «--nogpgcheck» http://x.org/epel-release.rpm https://x.org/epel-release.rpm'),
        run('dnf -y install «--nogpgcheck» https://x.org/a.rpm'),
        run('sha256sum -c sums && apk add «--allow-untrusted» --repository http://x.org/testing a'),
        run('zypper «--no-gpg-checks» -n in a'),
        run('dnf config-manager --save «--setopt=x.gpgcheck=0»'),
        run('wget https://x.org/a.rpm && rpm -Uvh a.rpm «--nodigest» && rpm -i «--nofiledigest» a.rpm'),
        run('echo "deb «[arch=amd64 allow-insecure=yes]» http://x.org/d /" > /etc/apt/sources.list.d/x.list'),
        run(`echo 'Acquire::«AllowInsecureRepositories "true»";' > /etc/apt/apt.conf.d/90x`),
        'FROM debian:13\nCOPY <<EOF /etc/apt/sources.list.d/x.sources\nTypes: deb\nURIs: https://x.org\n«Trusted: yes»\nEOF\n',
        run('echo "deb «[trusted=yes]» http://x.org/d /" > /etc/apt/sources.list.d/x.list'),
        run('printf "[x]\\nbaseurl=http://x.org\\n\\\n«gpgcheck=0»\\n" > /etc/yum.repos.d/x.repo'),
        run('sed -i s/gpgcheck=1/«gpgcheck=0»/ /etc/yum.repos.d/x.repo'),
        run('sed -i "s/^SigLevel.*/«SigLevel = Never»/" /etc/pacman.conf'),
        'FROM fedora:42\nCOPY <<EOF /etc/yum.repos.d/x.repo\n[x]\n«gpgcheck=0»\nEOF\n',
      ],
      good: [
        run('echo "deb [trusted=yes] file:/repo ./" > /etc/apt/sources.list.d/x.list'),
        run('echo "deb [signed-by=/k.gpg] https://x.org/d /" > /etc/apt/sources.list.d/x.list'),
        run('sed -i s/gpgcheck=0/gpgcheck=1/ /etc/yum.repos.d/x.repo; echo repo_gpgcheck=0 >> /etc/yum.repos.d/x.repo'),
        run('apt-get install -y a; yum --setopt=gpgcheck=1 install a; apk add --no-cache a'),
        // A package that is built in the same file, or is next to it, is as trustworthy as the sources.
        'FROM alpine:3.22\nCOPY --from=build /a.apk /\nRUN apk add --allow-untrusted /a.apk\n',
        run('abuild -r && apk add --allow-untrusted /root/packages/*/*.apk'),
        run('dnf -y install --nogpgcheck ./dist/*.rpm'),
        // The package that contains the keys.
        run('yum -y install --nogpgcheck https://dl.fedoraproject.org/pub/epel/epel-release-latest-9.noarch.rpm'),
        run('rpm -qa --nosignature; rpm -V --nodigest a; rpm -e --nosignature a'),
        // A file that was checked in another way.
        run('curl -O https://x.org/a.apk && gpg --verify a.sig a.apk && apk add --allow-untrusted a.apk b'),
        run('curl -O https://x.org/a.rpm && echo "0f a.rpm" | sha256sum -c - && rpm -i --nosignature a.rpm'),
      ],
    }));
});

describe('distribution-upgrade', () => {
  it('finds upgrades of the whole distribution', () =>
    testRule(distributionUpgrade, {
      bad: [
        run('apt-get update && «apt-get dist-upgrade» -y'),
        run('«apt-get upgrade» -y'),
        run('«apt -y full-upgrade»'),
        run('«apk upgrade» --no-cache'),
        run('«apk --no-cache -U upgrade»'),
        run('«yum -y update» && yum clean all'),
        run('sudo «dnf upgrade» -y --refresh'),
        run('bash -c "«microdnf update» -y"'),
        run('«zypper -n up» && zypper clean'),
        run('«nala upgrade» -y'),
        'FROM debian:12\nONBUILD RUN «apt-get upgrade» -y\n',
      ],
      good: [
        run('apt-get upgrade -y openssl; zypper up openssl; dnf upgrade -y openssl'),
        run('apk upgrade --no-cache libcrypto3; apt-get upgrade $PACKAGES; pacman -Syu --noconfirm; pacman -Syu git'),
        run('npm update; pip install --upgrade pip; composer update; apt-get update; yum check-update; apk update'),
      ],
    }));
});
