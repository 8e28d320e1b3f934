import { it } from 'vitest';
import rule from '../../../rules/dockerfile/development-dependencies.ts';
import { testRule } from '../../../src/test-rule.ts';

const app = (text: string, base = 'node:22'): string => `FROM ${base}\nCOPY . .\n${text}\nCMD ["app"]\n`;

it('finds development dependencies in the final image', () =>
  testRule(rule, {
    bad: [
      { text: app('RUN «npm install» --no-audit'), message: '`npm install` also installs development dependencies' },
      app('RUN apk add git && «yarn» --frozen-lockfile && yarn cache clean'),
      app('RUN ["«pnpm", "i»"]'),
      app('RUN <<EOF\n«bun install»\nEOF'),
      app('RUN «composer install» --no-interaction', 'php:8.4'),
      app('RUN php /composer.phar install', 'php:8.4').replace(
        'php /composer.phar install',
        '«php /composer.phar install»',
      ),
      app('RUN «bundle install» --jobs 4', 'ruby:3.4'),
      app('RUN «poetry install» --no-root', 'python:3.13'),
      app('RUN «uv sync» --locked', 'python:3.13'),
      app('RUN pip install -r r.txt «-r requirements-dev.txt»', 'python:3.13'),
      app('RUN pip install --no-cache-dir «--requirement=requirements/test.txt»', 'python:3.13'),
      'FROM node:22 AS build\nRUN npm ci && npm run build\nFROM node:22\nCOPY --from=build /a /a\nRUN «npm ci»\nCMD ["node", "a"]\n',
    ],
    good: [
      app('RUN npm ci --omit=dev; npm install --production; yarn --prod; pnpm i -P; bun i --production'),
      app('ENV NODE_ENV=production\nRUN npm ci'),
      app('RUN NODE_ENV=production npm ci'),
      app('RUN npm ci && npm run build'),
      app('RUN npm ci\nRUN npx tsc'),
      app('RUN npm ci && npm prune --production'),
      app('RUN npm install -g pm2; npm install express'),
      app('RUN npm config set only production && npm ci'),
      'FROM node:22\nRUN npm ci\nCMD ["npm", "run", "dev"]\n',
      'FROM node:22\nRUN npm ci\n',
      'FROM node:22 AS build\nRUN npm ci\nFROM nginx:1.29\nCOPY --from=build /a /a\n',
      app('RUN npm ci', 'node:22 AS development'),
      app('RUN composer install --no-dev; composer require a/b', 'php:8.4'),
      app('ENV BUNDLE_WITHOUT=development\nRUN bundle install', 'ruby:3.4'),
      app('RUN bundle config set without "development test" && bundle install', 'ruby:3.4'),
      app('RUN poetry install --only main; uv sync --no-dev; pip install -r requirements.txt', 'python:3.13'),
      app('RUN pip install -r requirements-dev.txt && pytest', 'python:3.13'),
    ],
  }));
