import { it } from 'vitest';
import rule from '../../../rules/shell/end-of-life-runtime.ts';
import { testRule } from '../../../src/test-rule.ts';

const ended: Readonly<Record<string, string>> = {
  'curl -sL «https://deb.nodesource.com/setup_11.x» | bash -': 'Node.js 11 reached its end of life',
  'wget -qO- «https://rpm.nodesource.com/setup_16.x» | bash':
    'reached its end of life in September 2023 and gets no more security fixes (as of 2026-08)',
  'curl -fsSL -o setup.sh «"https://deb.nodesource.com/setup_18.x"»; sh setup.sh': 'Node.js 18',
  'echo «"deb https://deb.nodesource.com/node_12.x stretch main"» > /etc/apt/sources.list.d/node.list': 'Node.js 12',
  'bash -c ". ~/.nvm/nvm.sh && nvm install «14.21.3»"': 'Node.js 14',
  'n «0.12»': 'reached its end of life long ago',
  'volta install «node@16»': 'Node.js 16',
  'sudo -u app pyenv install «2.7.18»': 'Python 2.7',
  'rbenv install «2.6.10»': 'Ruby 2.6',
};
const supported = [
  'curl -fsSL https://deb.nodesource.com/setup_24.x | bash -',
  'curl -fsSL https://deb.nodesource.com/setup_lts.x | bash -',
  'curl -fsSL https://deb.nodesource.com/setup_$NODE_MAJOR.x | bash -',
  'nvm install --lts && nvm install 24 && nvm alias default 14',
  'pyenv install 3.13.1',
  'echo 14',
  'pyenv global 2.7.18',
  'n lts',
];

it('reports runtimes past their end of life', () =>
  testRule(rule, {
    bad: Object.entries(ended).map(([run, message]) => ({ text: `FROM debian:13\nRUN ${run}\n`, message })),
    good: supported.map((run) => `FROM debian:13\nRUN ${run}\n`),
  }));
