import { it } from 'vitest';
import rule from '../../../rules/shell/lost-and-between-lines.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (...lines: readonly string[]): string => `FROM x/y:1\nRUN ${lines.join(' \\\n    ')}\n`;
/** A RUN in which `&&` is missing before the mark. */
const bad = (...lines: readonly string[]) => ({
  text: run(...lines),
  fixed: run(...lines)
    .replace('«', '&& ')
    .replace('»', ''),
});

it('finds commands that have become arguments of the line above', () =>
  testRule(rule, {
    bad: [
      {
        ...bad('apk add --no-cache py3-pip', '«pip install» --no-cache-dir a'),
        message: '`pip install …` is read as arguments of `apk add`',
      },
      bad('apk update', '«apk add» git'),
      bad('mkdir -p /d', '«chown -R» a /d', '&& b'),
      bad('set -ex', '«chmod +x» /a', '&& b'),
      bad('apt-get update && apt-get install -y curl', '«curl -fsSL» https://x.org/a -o b'),
      bad('yum -y install git', '«git clone» https://x.org/a'),
      bad('sudo rm -rf /a', '«mkdir /b»'),
      bad('cp a /b', '«rm -rf» a'),
      bad('curl -fO https://x.org/a', '«tar -xzf» a', '&& rm a'),
      bad('npm install -g a', '«npm cache» clean --force'),
      bad('cd /a', '«make install»'),
      bad('npm ci', '«npm run» build'),
      bad('go mod download', '«go build» -o /a .'),
      bad('bundle config a b', '«bundle install»'),
      bad('wget -q https://x.org/a.tgz', '«tar xzf» a.tgz'),
      bad('wget -q https://x.org/a.zip', '«unzip a.zip»'),
      bad('wget -q https://x.org/a.deb', '«dpkg -i» a.deb'),
      {
        text: 'FROM x/y:1\nRUN <<EOF\nmkdir -p /d \\\n  «chown -R» a /d\nEOF\n',
        fixed: 'FROM x/y:1\nRUN <<EOF\nmkdir -p /d \\\n  && chown -R a /d\nEOF\n',
      },
    ],
    good: [
      run('apt-get install -y python3-pip npm', 'make git', 'curl wget -y'),
      run('apt-get install -y', 'git', 'tar', 'sed unzip', '&& rm -rf /a'),
      run('apk add', 'make', 'curl --no-cache'),
      run('apt-get update', '&& apt-get install -y a', ';  rm -rf /b'),
      run('find / -name a -exec', 'rm -rf {} +', '&& sudo -u a', 'pip install b'),
      run('echo', 'rm -rf /', '&& xargs -n1', 'chmod +x', '&& conda run -n a', 'pip install b'),
      run('mkdir -p /a', 'cp', 'make b'),
      run('rm -rf /a', '"cd /b"', "'rm -rf'"),
      run('sh -c', '"rm -rf /a"', '&& git', 'clone /b'),
      run('npm install -g npm', 'yarn pnpm', '&& gem install', 'bundler'),
    ],
  }));
