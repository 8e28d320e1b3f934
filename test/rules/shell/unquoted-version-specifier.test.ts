import { it } from 'vitest';
import rule from '../../../rules/shell/unquoted-version-specifier.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (script: string): string => `FROM python:3.13\nRUN ${script}\n`;

it('finds versions that the shell reads as redirects', () =>
  testRule(rule, {
    bad: [
      {
        text: run('pip install a==1 «b>=1.26,<3» c'),
        fixed: run('pip install a==1 "b>=1.26,<3" c'),
        message: 'the file `=1.26,`, and `b` gets no version',
      },
      { text: run('pip3 install «b<2»'), fixed: run('pip3 install "b<2"'), message: 'comes from the file `2`' },
      {
        text: run('python -m pip install \\\n    «b[x]>1» \\\n    «c<=2.0.*»'),
        fixed: run('python -m pip install \\\n    "b[x]>1" \\\n    "c<=2.0.*"'),
      },
      { text: run('<<EOF\npip install «b>2.0rc1»\nEOF'), fixed: run('<<EOF\npip install "b>2.0rc1"\nEOF') },
      {
        text: 'FROM python:3.13\nCMD pip install «b>=2» && b\n',
        fixed: 'FROM python:3.13\nCMD pip install "b>=2" && b\n',
      },
      { text: run('uv pip install «b>=2»; uv add «c<3»'), fixed: run('uv pip install "b>=2"; uv add "c<3"') },
      { text: run('npm install -g «react@>=17»'), fixed: run('npm install -g "react@>=17"') },
      { text: run('conda install -y «numpy>=1.2»'), fixed: run('conda install -y "numpy>=1.2"') },
      { text: run('sudo pip download «b>1»'), fixed: run('sudo pip download "b>1"') },
      { text: run('gem install «bundler:<3»'), fixed: run('gem install "bundler:<3"') },
      { text: run('pipenv install «requests>=2.0»'), fixed: run('pipenv install "requests>=2.0"') },
      { text: run('pip install «b>=$B_VERSION»'), fixed: run('pip install "b>=$B_VERSION"') },
      { text: run('pip install «b>=$B_VERSION» > log'), fixed: run('pip install "b>=$B_VERSION" > log') },
      { text: run('apk add «curl<8.0»'), fixed: run('apk add "curl<8.0"') },
      { text: run('bash -c "pip install «b>=2»"'), fixed: run('bash -c "pip install b>=2"') },
      { text: run('pip install b «>=2»'), fixed: run('pip install b >=2') },
      { text: run('gem install rails -v «>=7»'), fixed: run('gem install rails -v >=7') },
      { text: run('poetry run pip install «b>=2»'), fixed: run('poetry run pip install "b>=2"') },
      { text: run('pip install «"b">=2» c'), fixed: run('pip install "b">=2 c'), message: '`b` gets no version' },
    ],
    good: [
      run('pip install -r req.txt > log 2>&1'),
      run('pip install -r req.txt >log'),
      run('pip install -r req.txt 2>/dev/null >&2 >>log </dev/null'),
      run(`pip install "a>=1" 'b<2' c\\>=1 d'>'2`),
      run('pip install a>log; pip install a>/tmp/2.log; pip install a >2; pip install a 2>1'),
      run('pip freeze >=x; pip list>2; npm run build>1'),
      run('["pip", "install", "a>=1"]'),
      run('echo a>=1 && cat <2'),
      run('pip install -r <(cat a b)'),
      run('npm install --quiet <<<yes'),
    ],
  }));
