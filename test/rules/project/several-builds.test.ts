import { describe, it } from 'vitest';
import watch from '../../../rules/project/mismatched-watch-target.ts';
import overwritten from '../../../rules/project/overwritten-image.ts';
import repeated from '../../../rules/project/repeated-build.ts';
import { testRule } from '../../../src/test-rule.ts';

const two = (web: readonly string[], worker: readonly string[]): string =>
  `services:\n  web:\n${web.map((line) => `    ${line}\n`).join('')}  worker:\n${worker.map((line) => `    ${line}\n`).join('')}`;
const files = (compose: string) => ({
  'compose.yaml': compose,
  Dockerfile: 'FROM node:24 AS dev\nFROM dev AS prod\n',
  'a/Dockerfile': 'FROM node:24\n',
});

describe('overwritten-image', () => {
  it('finds two builds with one name', () =>
    testRule(overwritten, {
      bad: [
        { text: files(two(['image: shop', 'build: .'], ['image: «shop»', 'build: ./a'])), message: '`shop`' },
        {
          text: files(
            two(
              ['image: shop', 'build: { context: ., target: dev }'],
              ['image: «shop»', 'build: { context: ., target: prod }'],
            ),
          ),
        },
      ],
      good: [
        files(two(['image: shop', 'build: .'], ['image: shop', 'build: .'])),
        files(two(['image: shop', 'build: .'], ['image: shop'])),
        files(two(['image: shop-$A', 'build: .'], ['image: shop-$A', 'build: ./a'])),
        files(two(['image: shop', 'build: .'], ['image: shop', 'build: "${CONTEXT}"'])),
        files(two(['image: shop', 'build: .', 'profiles: [dev]'], ['image: shop', 'build: ./a', 'profiles: [prod]'])),
        files(two(['build: .'], ['build: ./a'])),
      ],
    }));
});

describe('repeated-build', () => {
  it('finds the same build in several services', () =>
    testRule(repeated, {
      bad: [
        { text: files(two(['build: .'], ['«build»:', '  context: ./'])) },
        { text: files(two(['image: web', 'build: .'], ['image: worker', '«build»: .'])) },
        { text: files('x-app: &app\n  «build»: .\nservices:\n  web:\n    <<: *app\n  worker:\n    <<: *app\n') },
      ],
      good: [
        files(two(['image: shop', 'build: .'], ['image: shop', 'build: .'])),
        files(two(['build: .'], ['build: ./a'])),
        files(two(['build: .'], ['build: { context: ., target: dev }'])),
        files(two(['build: .'], ['build: { context: ., args: { A: 1 } }'])),
        files(two(['build: .'], ['build: { context: "${DIRECTORY}" }'])),
      ],
    }));
});

describe('mismatched-watch-target', () => {
  const watched = (target: string, action = 'sync') => ({
    'compose.yaml': `services:\n  web:\n    build: .\n    develop:\n      watch:\n        - action: ${action}\n          path: ./src\n          target: ${target}\n`,
    Dockerfile: 'FROM node:24\nWORKDIR /app\nCOPY package.json .\nCOPY src ./src\n',
    'src/index.js': '',
  });

  it('finds targets where the image has nothing of the project', () =>
    testRule(watch, {
      bad: [
        { text: watched('«/usr/src/app/src»'), message: '`/usr/src/app/src`' },
        { text: watched('«/code»', 'sync+restart') },
      ],
      good: [
        watched('/app/src'),
        watched('./src'),
        watched('/app'),
        watched('/app/src/deep/'),
        watched('${TARGET}'),
        { ...watched('/code'), Dockerfile: 'FROM acme/base:1\nCOPY src src\n' },
        { ...watched('/code'), Dockerfile: 'FROM node:24\nWORKDIR /app\n' },
      ],
    }));
});
