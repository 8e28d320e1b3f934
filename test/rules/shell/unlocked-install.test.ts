import { it } from 'vitest';
import rule from '../../../rules/shell/unlocked-install.ts';
import { testRule } from '../../../src/test-rule.ts';

const run = (script: string): string => `FROM node:22\nWORKDIR /app\nCOPY . .\nRUN ${script}\n`;
const files = (script: string, lock: string, text = '') => ({
  Dockerfile: `FROM node:22\nWORKDIR /app\nCOPY . .\nRUN ${script}\n`,
  'package.json': '{}',
  [lock]: text,
});

it('finds installs that do not require a lock file', () =>
  testRule(rule, {
    bad: [
      { text: run('«npm install»'), message: 'does not require a lock file' },
      ...[
        'npm i',
        'npm update',
        'yarn',
        'yarn install',
        'pnpm install',
        'pnpm install --no-frozen-lockfile',
        'pnpm i',
        'bun install',
        'bundle install',
        'bundle',
        'composer update',
        'poetry update',
        'uv sync',
      ].map((call) => run(`«${call.replace(' --', '» --')}${call.includes('--') ? '' : '»'}`)),
      run('cd web && «npm install» --omit=dev --no-audit && npm run build'),
      run('["«npm", "install»"]'),
      run('<<EOF\n«npm install»\nEOF'),
      { text: run('«cargo install» cross'), fixed: run('cargo install --locked cross') },
      {
        text: files('«npm install» --quiet', 'package-lock.json'),
        fixed: files('npm ci --quiet', 'package-lock.json'),
        message: 'may install versions other than those in the lock file `package-lock.json`',
      },
      { text: files('["«npm", "i»"]', 'package-lock.json'), fixed: files('["npm", "ci"]', 'package-lock.json') },
      { text: files('«yarn»', 'yarn.lock'), fixed: files('yarn install --frozen-lockfile', 'yarn.lock') },
      {
        text: files('«yarn install»', 'yarn.lock', '__metadata:\n  version: 8\n'),
        fixed: files('yarn install --immutable', 'yarn.lock', '__metadata:\n  version: 8\n'),
      },
      {
        text: files('sudo «pnpm install» -P', 'pnpm-lock.yaml'),
        fixed: files('sudo pnpm install --frozen-lockfile -P', 'pnpm-lock.yaml'),
      },
      {
        text: { Dockerfile: run('«npm install»'), 'package.json': '{}' },
        message: 'does not find a lock file `package-lock.json`',
      },
    ],
    good: [
      run('npm ci || npm install; if [ -f yarn.lock ]; then yarn --frozen-lockfile; else npm install; fi'),
      run('npm ci; npm clean-install; npm install -g pnpm; npm install express; npm install ./lib; npm run build'),
      run(
        'yarn --frozen-lockfile; yarn install --immutable; yarn add a; yarn global add b; yarn build; yarn --version',
      ),
      run('pnpm i --frozen-lockfile; pnpm fetch; bun install --frozen-lockfile; bun run x'),
      run('bundle config set frozen true && bundle install'),
      'FROM ruby:3\nENV BUNDLE_DEPLOYMENT=1\nRUN bundle install\n',
      'FROM node:22\nENV CI=true\nRUN pnpm install && yarn\n',
      run(
        'composer install; poetry install; uv sync --frozen; uv sync --locked; uv pip install -r r.txt; pip install -r r',
      ),
      run('npm install $PACKAGES; cargo build; cargo install --locked cross; cargo install --path .'),
      'FROM node:22 AS unused\nRUN npm install\nFROM node:22\nRUN npm ci\n',
    ],
  }));
