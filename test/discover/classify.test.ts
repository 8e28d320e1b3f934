import { describe, expect, it } from 'vitest';
import { classifyName, classifyText, looksLike } from '../../src/discover/classify.ts';

describe('classifyName', () => {
  it.each([
    ['Dockerfile', 'dockerfile'],
    ['dockerfile', 'dockerfile'],
    ['Dockerfile.dev', 'dockerfile'],
    ['api.Dockerfile', 'dockerfile'],
    ['api.dockerfile', 'dockerfile'],
    ['Containerfile', 'dockerfile'],
    ['Containerfile.prod', 'dockerfile'],
    ['app.Containerfile', 'dockerfile'],
    ['compose.yaml', 'compose'],
    ['compose.override.yml', 'compose'],
    ['compose-dev.yaml', 'compose'],
    ['compose_test.yml', 'compose'],
    ['docker-compose.yml', 'compose'],
    ['docker-compose.prod.yaml', 'compose'],
    ['podman-compose.yml', 'compose'],
    ['podman-compose.override.yaml', 'compose'],
    ['docker-stack.yml', 'compose'],
    ['docker-stack-prod.yaml', 'compose'],
  ])('%s is surely a %s', (name, kind) => {
    expect(classifyName(name)).toEqual({ kind, sure: true });
  });

  it.each([
    'Dockerfile.go',
    'dockerfile.ts',
    'Dockerfile.php',
    'composer.yml',
    'docker-composer.yaml',
    'stack.yml',
    'stack-prod.yaml',
  ])('%s has to show its content first', (name) => {
    expect(classifyName(name)?.sure).toBe(false);
  });

  it.each([
    'Dockerfile.dockerignore',
    'Dockerfile.j2',
    'Dockerfile.tmpl',
    'Dockerfile.in',
    'Dockerfile.template',
    'Dockerfile.md',
    'Dockerfile.orig',
    'Dockerfile.dev~',
    'compose.yaml.j2',
    'compose.json',
    'my-compose.yaml',
    'podman.yaml',
    'docker-stack.yml.j2',
    'mystack.yml',
    'docker-bake.yml',
    'docker-compose.yml.bak',
    'Makefile',
    'dockerfiles',
  ])('%s is left alone', (name) => {
    expect(classifyName(name)).toBeUndefined();
  });
});

describe('classifyText', () => {
  it.each([
    ['FROM alpine\n', '', 'dockerfile'],
    ['services:\n  web:\n    image: nginx\n', '', 'compose'],
    ['# comment\n\ninclude:\n  - a.yaml\n', '', 'compose'],
    ['{"services": {}}', '', 'compose'],
    ['anything', 'stack.yml', 'compose'],
    ['', '', 'dockerfile'],
    ['FROM alpine\nRUN <<EOF cat > x\nservices:\nEOF\n', '', 'dockerfile'],
  ])('%j named %j is a %s', (text, name, kind) => {
    expect(classifyText(text, name)).toBe(kind);
  });
});

describe('looksLike a Dockerfile', () => {
  it.each([
    ['# syntax=docker/dockerfile:1\n\nFROM golang:1.24 AS build\n', true],
    ['ARG VERSION=1\nFROM x:$VERSION\n', true],
    ['from x import y\n', false],
    ["import { readFile } from 'node:fs';\n", false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(looksLike('dockerfile', text)).toBe(expected);
  });
});

describe('looksLike a stack of Compose', () => {
  it.each([
    ['services:\n  web:\n    image: nginx\n', true],
    ['# a\nversion: "3"\n\nservices:\n\n  # b\n  "web":\n    deploy:\n      replicas: 2\n', true],
    ['services: {web: {image: nginx}}\n', true],
    ['services:\n  web: {image: nginx}\n', true],
    ['x-a: &a\n  image: b\nservices:\n  web:\n    <<: *a\n', true],
    ['resolver: lts-24.4\npackages: [.]\n', false],
    ['Resources:\n  Web:\n    Type: AWS::EC2::Instance\n', false],
    ['services:\n  - web\nimage: nginx\n', false],
    ['services:\n  web:\n    plan: free\nimage: nginx\n', false],
    ['services:\n', false],
    ['functions:\n  a:\n    image: b\n', false],
  ])('%j: %s', (text, expected) => {
    expect(looksLike('compose', text, 'stack.yml')).toBe(expected);
  });
});
