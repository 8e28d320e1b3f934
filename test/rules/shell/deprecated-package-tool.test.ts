import { it } from 'vitest';
import rule from '../../../rules/shell/deprecated-package-tool.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (script: string, image = 'debian:12'): string => `FROM ${image}\nRUN ${script}\n`;

it('finds deprecated ways to install packages', () =>
  testRule(rule, {
    bad: [
      {
        text: run('curl https://a/b | sudo «apt-key add» -'),
        fixed: run('curl https://a/b | sudo apt-key add -'),
        message: 'is deprecated and missing from Debian 13',
      },
      { text: run('«apt-key adv» --keyserver a --recv-keys B'), fixed: run('apt-key adv --keyserver a --recv-keys B') },
      { text: run('«apt-key --keyring /x adv» --recv-keys B'), fixed: run('apt-key --keyring /x adv --recv-keys B') },
      { text: run('["«apt-key", "add»", "/k"]'), fixed: run('["apt-key", "add", "/k"]') },
      {
        text: run('bash -c "«apt-key add» /k"', 'ubuntu:22.04'),
        fixed: run('bash -c "apt-key add /k"', 'ubuntu:22.04'),
      },
      {
        text: run('«apt-key add» /k', 'debian:13-slim'),
        fixed: run('apt-key add /k', 'debian:13-slim'),
        message: 'is no longer available in `debian:13-slim`',
      },
      ...['php:8.2-fpm', 'mysql:8.0', 'node:8', 'acme/app:7', 'acme/ubuntu:22.04', 'python:3.8.10'].map((image) => ({
        text: run('«apt-key add» /k', image),
        fixed: run('apt-key add /k', image),
      })),
      { text: run('«easy_install» pip'), fixed: run('pip install --no-cache-dir pip') },
      { text: run('«easy_install-2.7» -U pip'), fixed: run('easy_install-2.7 -U pip') },
      {
        text: run('cd x && «python3 setup.py install» && cd ..'),
        fixed: run('cd x && python3 -m pip install --no-cache-dir . && cd ..'),
      },
      { text: run('«python setup.py develop»'), fixed: run('python -m pip install --no-cache-dir -e .') },
      { text: run('«python setup.py install» --prefix=/x'), fixed: run('python setup.py install --prefix=/x') },
    ],
    good: [
      run('apt-key list; apt-key finger; apt-key del A; echo apt-key add'),
      ...[
        'debian:8',
        'debian:7.11-slim',
        'acme/debian8',
        'acme/app:debian-8',
        'ubuntu:14.04',
        'ubuntu:trusty',
        'php:5-jessie',
      ].map((image) => run('apt-key add /k', image)),
      run('python setup.py build_ext --inplace; python setup.py sdist; python x.py install; pip install x'),
      run('curl https://a/apt-key.gpg -o /etc/apt/keyrings/a.gpg'),
    ],
  }));
