import { test } from 'vitest';
import rule from '../../../rules/shell/install-scripts.ts';
import { testRule } from '../../../src/test-rule.ts';

const file = (...lines: readonly string[]): string => `FROM x/y:1\n${lines.map((line) => `${line}\n`).join('')}`;

test('install-scripts', () =>
  testRule(rule, {
    bad: [
      file('RUN «npm ci» && npm run build', 'RUN «npm install» -g a'),
      file('RUN «yarn install» --frozen-lockfile', 'RUN sh -c "«npm i»"', 'RUN ["«npm", "ci»"]'),
    ],
    good: [
      file('RUN npm ci --ignore-scripts', 'RUN npm run build', 'RUN pnpm install', 'CMD npm install'),
      file('ENV npm_config_ignore_scripts=true', 'RUN npm ci'),
      file('RUN npm config set ignore-scripts true && npm ci', 'RUN npm install $OPTIONS'),
    ],
  }));
