import { describe, expect, it } from 'vitest';
import type { PackageCommand } from '../../../src/model/shell/shell-types.ts';
import { exec, shell } from './read.ts';

function call(text: string): PackageCommand {
  const found = shell(text).commands.find((command) => command.packages)?.packages;
  if (!found) throw new Error(`no package manager in ${text}`);
  return found;
}

/** Packages as `name@version`, `name@?` with a version that is not known, `<origin>` without a name. */
function packages({ packages: specs }: PackageCommand): string[] {
  return specs.map(
    ({ name, version, versioned, origin }) => (name ?? `<${origin}>`) + (versioned ? `@${version ?? '?'}` : ''),
  );
}

describe('packages of an install', () => {
  it.each<[string, string, string[]]>([
    ['apt-get -o Foo=bar install -t bookworm-backports pkg=1.2 ./local.deb', 'apt-get', ['pkg@1.2', '<file>']],
    [
      'apt-get install -yqt stable g++ libc6:amd64=2.* curl/sid "a=$V" b-$V $PKGS',
      'apt-get',
      ['g++', 'libc6@2.*', 'curl@sid', 'a@?', '<unknown>', '<unknown>'],
    ],
    ['sudo apt -y install https://x.org/a.deb', 'apt', ['<url>']],
    [
      'apk add --no-cache -t .deps curl=8.5.0-r0 bash~5 tini@edge a>1 ./x.apk',
      'apk',
      ['curl@8.5.0-r0', 'bash@5', 'tini', 'a', '<file>'],
    ],
    [
      'yum -y install httpd-2.4.6 java-11-openjdk python3-pip https://x.org/a.rpm @dev gcc-c++',
      'yum',
      ['httpd@2.4.6', 'java-11-openjdk', 'python3-pip', '<url>', 'dev', 'gcc-c++'],
    ],
    ['dnf --setopt install_weak_deps=0 --enablerepo crb install kernel-5.14.0-70.el9', 'dnf', ['kernel@5.14.0-70.el9']],
    ['dnf5 group install "Development Tools"', 'dnf', ['Development Tools']],
    ['microdnf install tar', 'microdnf', ['tar']],
    ['zypper -n in -t pattern devel_basis', 'zypper', ['devel_basis']],
    ["zypper install 'gcc>=12' pattern:x", 'zypper', ['gcc@12', 'x']],
    ['pacman -Syu --noconfirm git extra/vim', 'pacman', ['git', 'vim']],
    [
      'pip3.11 install -r requirements.txt "django[argon2]==4.2 ; python_version>\'3\'" ./src a.whl git+https://x/y',
      'pip',
      ['django@4.2', '<file>', '<file>', '<url>'],
    ],
    ['python3 -X utf8 -m pip install a', 'pip', ['a']],
    ['python3 -m pip --no-color install -U requests~=2.0', 'pip', ['requests@2.0']],
    ['uv pip install --system numpy', 'uv', ['numpy']],
    ['conda install -y -c conda-forge numpy=1.26 python', 'conda', ['numpy@1.26', 'python']],
    [
      'npm i -g @scope/a@1 b@latest user/repo ./x left-pad',
      'npm',
      ['@scope/a@1', 'b@latest', '<url>', '<file>', 'left-pad'],
    ],
    [
      'pip install .[a] "..[b,c]" ./d[e] dist/f.whl[g] \'.[h]; python_version>"3"\' "./$D" ".[$E]" file:k l.txz m[n]',
      'pip',
      ['<file>', '<file>', '<file>', '<file>', '<file>', '<file>', '<file>', '<url>', '<file>', 'm'],
    ],
    ['uv pip install --system .[test,docs] -e ".[dev]"', 'uv', ['<file>']],
    ['pipx install ./tool[x]', 'pipx', ['<file>']],
    ['pipx inject app a==1 b', 'pipx', ['a@1', 'b']],
    ['dnf swap -y a-minimal a', 'dnf', ['a']],
    ['yarn global add a@^1', 'yarn', ['a@^1']],
    ['pnpm add -D a', 'pnpm', ['a']],
    ['gem install -N rails:7.1 -v 1 x', 'gem', ['rails@7.1', 'x']],
    ['gem install nokogiri:1.18 --no-document -- --use-system-libraries --with-xml2=/usr', 'gem', ['nokogiri@1.18']],
    ['apt-get install -y lamp-server^ vim', 'apt-get', ['lamp-server', 'vim']],
    ['dnf -y module install nodejs:18/common', 'dnf', ['nodejs:18/common']],
    ['composer require a/b:^1 c/d', 'composer', ['a/b@^1', 'c/d']],
    ['go install -ldflags "-s -w" example.org/x/cmd@v1.2 ./...', 'go', ['example.org/x/cmd@v1.2', '<file>']],
    ['cargo install --features a,b ripgrep@14', 'cargo', ['ripgrep@14']],
  ])('%s', (text, manager, expected) => {
    expect(call(text)).toMatchObject({ manager, action: 'install' });
    expect(packages(call(text))).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['dnf module install nodejs:18', ['group']],
    ['yum -y groupinstall "Development Tools" Base', ['group', 'group']],
    ['dnf5 group install -y x', ['group']],
    ['dnf install -y @development-tools @^server gcc', ['group', 'group', 'repository']],
    ['zypper -n in -t pattern devel_basis', ['group']],
    ['zypper -n in --type=package vim', ['repository']],
    ['apt-get install lamp-server^', ['group']],
  ])('may be groups: %s', (text, origins) => {
    expect(call(text).packages.map(({ origin }) => origin)).toEqual(origins);
  });

  it.each<[string, string[], boolean]>([
    ['D="a b=1"; apt-get install -y $D', ['a', 'b@1'], false],
    ["D=' \\\n a \\\n b ' && apt-get install ${D} c", ['a', 'b', 'c'], false],
    ['export D=a V=2; apt-get install "$D=$V" $D-dev', ['a@2', 'a-dev'], false],
    ['D="a b"; apt-get install "$D"', ['a b'], false],
    ['D=; apt-get install $D a', ['a'], false],
    ['if x; then D=a; apt-get install $D; fi', ['a'], false],
    ['if x; then D=a; fi; apt-get install $D', ['<unknown>'], true],
    ['D=a; D="$D b"; apt-get install $D', ['<unknown>'], true],
    ['D=a; D+=" b"; apt-get install $D', ['<unknown>'], true],
    ['D=a apt-get install $D', ['<unknown>'], true],
    ['apt-get install $D; D=a', ['<unknown>'], true],
    ['for D in a b; do apt-get install $D; done', ['<unknown>'], true],
    ['D=$(cat list); apt-get install $D', ['<unknown>'], true],
    ['D=a; . ./env; apt-get install $D', ['<unknown>'], true],
    ['D=a; apt-get install ${D:-b} $(echo $D)', ['<unknown>', '<unknown>'], true],
  ])('may be in a variable: %s', (text, expected, open) => {
    expect(packages(call(text))).toEqual(expected);
    expect(call(text).open).toBe(open);
  });

  it('locates them', () => {
    const found = call('apt-get install -y a=1 \\\n  "b"');
    expect(found.packages.map((spec) => found.file.slice(spec))).toEqual(['a=1', '"b"']);
    expect(found.file.slice(found.verb!)).toBe('install');
  });

  it('reads exec forms', () => {
    expect(packages(exec('["apt-get", "install", "curl"]').commands[0]!.packages!)).toEqual(['curl']);
  });
});

describe('actions', () => {
  it.each<[string, string, string]>([
    ['apt-get update', 'refresh', 'update'],
    ['apt-get -qq dist-upgrade', 'upgrade', 'dist-upgrade'],
    ['apt-get autoremove', 'remove', 'autoremove'],
    ['apt-get clean', 'clean', 'clean'],
    ['apt-get download x', 'other', 'download'],
    ['apk --update-cache upgrade', 'upgrade', 'upgrade'],
    ['apk cache clean', 'clean', 'cache clean'],
    ['yum clean all', 'clean', 'clean'],
    ['dnf module enable x', 'other', 'module enable'],
    ['pacman -Sy', 'refresh', '-Sy'],
    ['pacman -Scc', 'clean', '-Scc'],
    ['pacman -Rns x', 'remove', '-Rns'],
    ['pacman -Syu', 'upgrade', '-Syu'],
    ['pacman -Qi x', 'other', '-Qi'],
    ['npm ci', 'install', 'ci'],
    ['npm cache clean --force', 'clean', 'cache clean'],
    ['npm run install', 'other', 'run'],
    ['yarn --frozen-lockfile', 'install', ''],
    ['yarn --version', 'other', ''],
    ['yarn build', 'other', 'build'],
    ['conda clean -tipsy', 'clean', 'clean'],
    ['go mod download', 'install', 'mod download'],
    ['uv sync', 'install', 'sync'],
    ['apt-get $X', 'other', ''],
  ])('%s', (text, action, verbText) => {
    expect(call(text)).toMatchObject({ action, verbText });
  });

  it.each(['aptly update', 'echo apt-get install', 'python3 install.py', 'npx a'])('none: %s', (text) => {
    expect(shell(text).commands[0]?.packages).toBeUndefined();
  });
});

describe('options', () => {
  it('keeps their values', () => {
    const found = call('apt-get -qq=1 -oA=b -o C=d --target-release=e --option $F install -yx');
    expect(found.options.map(({ name, value, valued }) => [name, value, valued])).toEqual([
      ['-q', undefined, false],
      ['-q', '1', true],
      ['-o', 'A=b', true],
      ['-o', 'C=d', true],
      ['--target-release', 'e', true],
      ['--option', undefined, true],
      ['-y', undefined, false],
      ['-x', undefined, false],
    ]);
    expect(found.valuesOf('-o', '--option')).toEqual(['A=b', 'C=d', undefined]);
  });

  it.each<[string, boolean]>([
    ['apt-get install a', false],
    ['apt-get install -q a', false],
    ['apt-get -qq install a', true],
    ['apt-get -q install -q a', true],
    ['apt-get -q=2 install a', true],
    ['apt-get install a -fy', true],
    ['apt-get -o APT::Get::Assume-Yes=true install a', true],
    ['apt-get -o apt::get::assume-yes="false" install a', false],
    ['apt-get install --assume-yes a', true],
    ['dnf install a', false],
    ['dnf --assumeyes install a', true],
    ['yum --setopt=assumeyes=1 install a', true],
    ['zypper --non-interactive install a', true],
    ['zypper install a', false],
    ['pacman -S --noconfirm a', true],
    ['pacman -S a', false],
    ['apk add a', true],
    ['apt-get -o $X install a', true],
  ])('assumes yes: %s', (text, expected) => {
    expect(call(text).assumesYes).toBe(expected);
  });

  it.each<[string, boolean]>([
    ['apt-get install $X', true],
    ['apt-get $X install a', true],
    ['apt-get install a$X', false],
    ['apt-get install a', false],
    ['apt-get install -t $X a', false],
  ])('may hold more: %s', (text, expected) => {
    expect(call(text).open).toBe(expected);
  });
});
