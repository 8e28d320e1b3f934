import { it } from 'vitest';
import rule from '../../../rules/dockerfile/ignored-lock-file.ts';
import { testRule } from '../../../src/test-rule.ts';

const files = (text: string, ...names: readonly string[]) => ({
  Dockerfile: `FROM node:22\nWORKDIR /app\n${text}\n`,
  ...Object.fromEntries(names.map((name) => [name, ''])),
});

const ignored = (text: string, ignore: string, ...names: readonly string[]) => ({
  ...files(text, ...names),
  '.dockerignore': ignore,
});

it('finds installs without the lock file of the build context', () =>
  testRule(rule, {
    bad: [
      {
        text: files('COPY package.json .\nRUN «npm install»', 'package.json', 'package-lock.json'),
        message:
          '`npm` installs without the lock file `package-lock.json`, which is in the build context but not copied',
      },
      { text: files('COPY package.json /app/\nRUN «yarn install» --frozen-lockfile', 'package.json', 'yarn.lock') },
      { text: files('COPY web/package.json ./\nRUN «pnpm i»', 'web/package.json', 'web/pnpm-lock.yaml') },
      { text: files('ADD composer.json /app\nRUN «composer install» --no-dev', 'composer.lock') },
      { text: files('COPY Gemfile ./\nRUN «bundle install»\nCOPY . .', 'Gemfile.lock') },
      { text: files('COPY pyproject.toml ./\nRUN «poetry install» --no-root', 'poetry.lock') },
      { text: files('COPY pyproject.toml README.md ./\nRUN «uv sync»', 'uv.lock') },
      {
        text: ignored(
          'COPY package*.json ./\nRUN «npm install»',
          'node_modules\npackage-lock.json\n',
          'package-lock.json',
        ),
        message: '`.dockerignore` excludes it from the build context',
      },
      { text: ignored('COPY . .\nRUN «yarn»', '*.lock\n', 'yarn.lock') },
    ],
    good: [
      files('COPY package*.json ./\nRUN npm install', 'package-lock.json'),
      files('COPY package.json package-lock.json ./\nRUN npm install', 'package-lock.json'),
      files('COPY . .\nRUN npm install', 'package-lock.json'),
      files('COPY *.json ./\nRUN npm install', 'package-lock.json'),
      files('COPY package.json ./\nRUN npm install', 'package.json'),
      files('COPY package.json ./\nRUN npm install -g pnpm && npm install express', 'package-lock.json'),
      files('COPY package.json $LOCK ./\nRUN npm install', 'package-lock.json'),
      files('COPY package.json ./\nCOPY --from=x /y ./\nRUN npm install', 'package-lock.json'),
      files('COPY package.json ./web/\nRUN npm install', 'package-lock.json'),
      files('COPY package.json ./\nRUN cd /elsewhere && npm install', 'package-lock.json'),
      files('COPY package.json ./\nRUN --mount=type=bind,source=.,target=/src npm install', 'package-lock.json'),
      files('RUN npm install', 'package.json', 'package-lock.json'),
      'FROM node:22\nCOPY package.json ./\nRUN npm install\n',
    ],
  }));
