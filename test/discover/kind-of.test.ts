import { describe, expect, it } from 'vitest';
import { kindOf, kindOfText } from '../../src/discover/kind-of.ts';

const service = 'services:\n  web:\n    image: nginx\n';

describe('what a named file is', () => {
  it.each([
    // By its name, whatever is in it.
    ['Dockerfile', 'nonsense', 'dockerfile'],
    ['Dockerfile-dev', '', 'dockerfile'],
    ['build/base_Dockerfile', '', 'dockerfile'],
    ['Dockerfile.j2', '', 'dockerfile'],
    ['Dockerfile.prod.in', '', 'dockerfile'],
    ['docker-compose.yml.tmpl', '', 'compose'],
    ['my-compose.yaml', 'servces: [\n', 'compose'],
    ['prod.compose.yml', '', 'compose'],
    // By what is in it.
    ['build/app.docker', 'FROM debian\n', 'dockerfile'],
    ['Docker.prod', '# a\n\nARG V=1\nFROM debian:$V\n', 'dockerfile'],
    ['Docker.common', 'RUN apt-get update\n', 'dockerfile'],
    ['image.txt', 'ARG NAME="a b"\nFROM debian\n', 'dockerfile'],
    ['image', '# syntax=docker/dockerfile:1\nFORM debian\n', 'dockerfile'],
    ['Dockerfile.bak', 'FROM debian\n', 'dockerfile'],
    ['Dockerfile.go', 'FROM golang:1.24 AS build\n', 'dockerfile'],
    ['stack', service, 'compose'],
    ['stack.yml', service, 'compose'],
    ['app.json', '{"services": {"web": {"image": "nginx"}}}', 'compose'],
    ['base.yml', 'version: "3"\nservices:\n  web:\n    imgae: nginx\n    ports: []\n', 'compose'],
    ['base.yml', `${service}volume:\n  data:\n`, 'compose'],
    ['base.yml', `---\n# a\n\nservices:\n\n  # b\n  "web":\n    deploy:\n      replicas: 2\n`, 'compose'],
    ['base.yml', 'services: {web: {image: nginx}}\n', 'compose'],
    ['base.yml', 'services:\n  web: {image: nginx}\n', 'compose'],
    ['base.yml', 'services:\n  web:\n    <<: *base\n', 'compose'],
    ['base.yml', 'services:\r\n  web:\r\n    image: nginx\r\n', 'compose'],
    ['base.yml', 'services:\n', 'compose'],
    ['base.yml', '{services: {web: {image: nginx}}}\n', 'compose'],
    ['app.json', '{"services": {"web": {"image": "nginx",}}}', 'compose'],
    // Fragments.
    ['anchors.yml', 'x-common: &common\n  restart: always\n', 'compose'],
    ['storage.yml', 'volumes:\n  data:\n', 'compose'],
    ['storage.yml', 'volumes:\n  data:\n    driver: local\n', 'compose'],
    ['net.yml', 'networks:\n  default: {external: true}\n', 'compose'],
    ['all.yml', 'include:\n  - a.yaml\n  - path: b.yaml\n', 'compose'],
    ['common.yml', 'web:\n  image: nginx\n  links: [db]\n  net: host\ndb:\n  build: db\n', 'compose'],
  ])('%s with %j is a %s', async (path, text, kind) => {
    expect(await kindOf(path, text)).toBe(kind);
  });

  it.each([
    ['README.md', '# Title\n\n```\nFROM debian\n```\n\nservices:\n  web:\n    image: x\n'],
    ['docs/docker.md', 'RUN it\n'],
    ['docker-entrypoint.sh', '#!/bin/sh\nFROM=x\nUSER root\n'],
    ['Dockerfile.dockerignore', '*\n!src\n'],
    ['Dockerfile.md', 'About it.\n'],
    ['dockerfile.ts', 'export {};\n'],
    ['main.py', 'from x import y\n'],
    ['.env', 'USER=a\n'],
    ['package.json', '{"name": "a", "version": "1.0.0", "scripts": {"build": "x"}}'],
    ['composer.json', '{"name": "a/b", "require": {}}'],
    ['tsconfig.json', '{"include": ["src"], "compilerOptions": {}}'],
    ['x.json', '{ broken'],
    ['infralint.yaml', 'presets: [recommended]\nrules:\n  DL3008: off\n'],
    [
      '.github/workflows/docker-compose.yml',
      'name: a\non: push\njobs:\n  a:\n    services:\n      b:\n        image: c\n',
    ],
    ['deploy.yaml', 'apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n'],
    ['.gitlab-ci.yml', 'include:\n  - local: /a.yml\n'],
    ['.gitlab-ci.yml', 'image: node\nservices:\n  - postgres\ntest:\n  script: [x]\n'],
    ['.gitlab-ci.yml', 'test:\n  image: node\n  script: [x]\n'],
    ['.woodpecker.yml', 'steps:\n  a:\n    image: b\nservices:\n  db:\n    image: postgres\n'],
    ['.travis.yml', 'language: node_js\nservices:\n  - docker\n'],
    ['config/services.yaml', 'parameters:\nservices:\n  _defaults:\n    autowire: true\n'],
    ['config/services.yaml', 'services:\n  _defaults:\n    autowire: true\n  App\\:\n    resource: ../src\n'],
    ['schema.yml', 'version: 2\nmodels:\n  - name: a\n'],
    ['secrets.yml', 'secrets:\n  key: hunter2\n'],
    ['render.yaml', 'services:\n  - type: web\n'],
    ['process-compose.yaml', 'version: "0.5"\nprocesses:\n  a:\n    command: b\n'],
    ['.readthedocs.yml', 'version: 2\nbuild:\n  os: ubuntu\n'],
    ['stack.yml', 'resolver: lts-24.4\npackages: [.]\n'],
    ['stack.yml', 'services:\n  web:\n    plan: free\nimage: nginx\n'],
    ['composer.yml', 'a: 1\n'],
    ['values.yaml', 'image:\n  repository: a\n  tag: b\nreplicaCount: 1\n'],
    ['empty.yml', ''],
  ])('%s with %j is neither', async (path, text) => {
    expect(await kindOf(path, text)).toBeUndefined();
  });
});

describe('what a text without a name is', () => {
  it.each([
    ['FROM alpine\n', 'dockerfile'],
    ['FROM alpine\nRUN <<EOF cat > x\nservices:\nEOF\n', 'dockerfile'],
    ['FORM alpine\nRUN true\n', 'dockerfile'],
    ['RUN apt-get update\n', 'dockerfile'],
    ['# comment\n\ninclude:\n  - a.yaml\n', 'compose'],
    ['{"services": {}}', 'compose'],
    ['hello\n', undefined],
    ['', undefined],
  ])('%j: %s', async (text, kind) => {
    expect(await kindOfText(text)).toBe(kind);
  });
});

it.each([
  ['white space', `a${' '.repeat(1e6)}b`],
  ['a word', `a: {${'b'.repeat(1e6)}`],
  ['braces', '{'.repeat(1e6)],
  ['an ARG', `ARG a${' b='.repeat(1e6)} c`],
  ['items', '- a: b\n'.repeat(1e5)],
])('is told quickly of a file with a lot of %s', async (_, text) => {
  const start = performance.now();
  await kindOf('x.yml', text);
  expect(performance.now() - start).toBeLessThan(1000);
});
